import Synchronization

/// Sends requests until they are answered: again after a while where the server is busy or the connection
/// broke, with credentials where they are asked for, and nowhere but to the server that the user named.
///
/// Every request made through it may be sent twice and means the same then.
public struct HTTPClient: Sendable {
  /// How often and how patiently it is tried again.
  public struct Patience: Hashable, Sendable {
    /// How many times a request is sent at most.
    public var attempts = 6
    /// The first wait, in milliseconds; each further one is twice as long.
    public var firstWait = 500
    /// The longest wait, in milliseconds, whatever the server says.
    public var longestWait = 60_000

    /// The usual patience.
    public init() {}
  }

  let transport: any HTTPTransport
  let credentials: Credentials
  let patience: Patience
  /// Waits so many milliseconds.
  let wait: @Sendable (Int) -> Void
  /// Tells the user that something is tried again.
  let notice: @Sendable (String) -> Void
  private let lastDemand = LastDemand()

  /// A client.
  public init(
    _ transport: any HTTPTransport, credentials: Credentials = .none,
    patience: Patience = Patience(), wait: @escaping @Sendable (Int) -> Void,
    notice: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.transport = transport
    self.credentials = credentials
    self.patience = patience
    self.wait = wait
    self.notice = notice
  }

  /// Sends a request and gives the answer where it is a success.
  ///
  /// `isLasting` tells of an answer whose status says that it may go better the next time whether it
  /// won't. `isPatient` is false where a server that ran out of time, or failed, would do so again.
  ///
  /// - Throws: what was in the way the last time it was tried.
  func send(
    _ request: HTTPRequest, isLasting: (HTTPResponse) -> Bool = { _ in false },
    isPatient: Bool = true
  ) throws(RemoteError) -> HTTPResponse {
    var pause = patience.firstWait
    var attempt = 1
    while true {
      let failure: RemoteError
      var wanted: Int?
      switch outcome(of: request) {
      case .failure(let error):
        failure = error
        guard error.isPassing, isPatient || error.code != .timeout else { throw error }
      case .success(let response):
        if (200..<300).contains(response.status) { return response }
        failure = Self.error(response, request)
        guard Self.isPassing(response.status, isPatient), !isLasting(response) else {
          throw failure
        }
        wanted = response.header("Retry-After").flatMap { Int($0) }.map { min($0, 86_400) * 1000 }
      }
      guard attempt < patience.attempts else { throw failure }
      let time = min(max(wanted ?? pause, 0), patience.longestWait)
      notice("\(failure.message); trying again in \(Self.spoken(time))")
      wait(time)
      pause = min(2 * pause, patience.longestWait)
      attempt += 1
    }
  }

  private func outcome(of request: HTTPRequest) -> Result<HTTPResponse, RemoteError> {
    do throws(RemoteError) { return .success(try sendOnce(request)) } catch {
      return .failure(error)
    }
  }

  private static func spoken(_ milliseconds: Int) -> String {
    milliseconds < 1000 ? "\(milliseconds) ms" : "\((milliseconds + 999) / 1000) s"
  }

  private static func isPassing(_ status: Int, _ isPatient: Bool) -> Bool {
    switch status {
    case 429, 502, 503: true
    // Out of time, or out of its wits: the same again would give the same.
    case 408, 500, 504: isPatient
    case 501, 505: false
    default: status >= 500
    }
  }

  /// Sends it once, with credentials where the server wants some, and after redirects within the server.
  private func sendOnce(_ request: HTTPRequest) throws(RemoteError) -> HTTPResponse {
    var request = request
    var authorization = credentials.opening ?? lastDemand.answer(to: request, credentials)
    var hasAnswered = false
    for _ in 0..<8 {
      var sent = request
      if let authorization { sent.headers.append(HTTPHeader("Authorization", authorization)) }
      let response = try transport.send(sent)
      switch response.status {
      case 401 where !hasAnswered:
        hasAnswered = true
        lastDemand.note(response)
        authorization = lastDemand.answer(to: request, credentials)
        if authorization == nil { return response }
      case 301, 302, 307, 308:
        request = try redirected(request, response)
        // A digest is for one target; a bearer token for the server.
        authorization = credentials.opening ?? lastDemand.answer(to: request, credentials)
        hasAnswered = false
      default: return response
      }
    }
    throw RemoteError(.redirect, "\(request.url.origin) sends us round in circles")
  }

  private func redirected(
    _ request: HTTPRequest, _ response: HTTPResponse
  ) throws(RemoteError) -> HTTPRequest {
    guard let place = response.header("Location") else {
      throw RemoteError(
        .redirect, "\(request.url.origin) sends us elsewhere but does not say where")
    }
    var request = request
    let target =
      place.hasPrefix("/") && !place.hasPrefix("//") ? request.url.origin + place : place
    guard let url = try? ServerURL(target) else {
      throw RemoteError(.redirect, "\(request.url) sends us to what is no http or https URL")
    }
    guard url.origin == request.url.origin else {
      throw RemoteError(
        .redirect, "\(request.url) sends us to another server, \(url.origin)",
        detail: "Nothing was sent there. If that is where it should go, name that URL.")
    }
    request.url = url
    return request
  }

  private static func error(_ response: HTTPResponse, _ request: HTTPRequest) -> RemoteError {
    let said = String(decoding: response.body.prefix(4000), as: UTF8.self)
    if response.status == 401 || response.status == 403 {
      return RemoteError(
        .credentials, "\(request.url.origin) does not let us in (\(response.status))",
        detail: "Credentials come from ANNALS_USER and ANNALS_PASSWORD, ANNALS_TOKEN, or the file"
          + " that ANNALS_CREDENTIALS names.")
    }
    return RemoteError(
      .server, "\(request.url) answered \(response.status)", detail: said)
  }
}

/// What a server wanted of us the last time, so that not every request has to be sent twice.
private final class LastDemand: Sendable {
  private let known = Mutex<(challenges: [String], count: Int)>(([], 0))

  func note(_ response: HTTPResponse) {
    let values = response.headers.filter { $0.name.lowercased() == "www-authenticate" }
    known.withLock { $0 = (Self.challenges(values.map(\.value)), 0) }
  }

  /// The value of the `Authorization` line, or nil where nothing was wanted yet or we have no answer.
  func answer(to request: HTTPRequest, _ credentials: Credentials) -> String? {
    known.withLock { known in
      guard !known.challenges.isEmpty else { return nil }
      known.count += 1
      return credentials.answer(
        to: known.challenges, request, nonce: Self.nonce(), count: known.count)
    }
  }

  private static func nonce() -> String {
    String(UInt64.random(in: .min ... .max), radix: 16)
  }

  /// The demands, one each; some transports join the lines of a name with commas.
  private static func challenges(_ values: [String]) -> [String] {
    values.flatMap { value -> [String] in
      guard let digest = value.firstRange(of: ", Digest ") else { return [value] }
      let rest = value[digest.lowerBound...].dropFirst(2)
      return [String(value[..<digest.lowerBound]), String(rest)]
    }
  }
}

extension RemoteError {
  /// True where it may go better the next time.
  var isPassing: Bool { code == .connection || code == .timeout }
}
