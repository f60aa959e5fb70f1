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
  /// - Throws: what was in the way the last time it was tried.
  func send(_ request: HTTPRequest) throws(RemoteError) -> HTTPResponse {
    var pause = patience.firstWait
    var attempt = 1
    while true {
      let failure: RemoteError
      var wanted: Int?
      switch outcome(of: request) {
      case .failure(let error):
        failure = error
        guard error.isPassing else { throw error }
      case .success(let response):
        if (200..<300).contains(response.status) { return response }
        failure = Self.error(response, request)
        guard Self.isPassing(response.status) else { throw failure }
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

  private static func isPassing(_ status: Int) -> Bool {
    status == 429 || status == 408 || (status >= 500 && status != 501 && status != 505)
  }

  /// Sends it once, with credentials where the server wants some, and after redirects within the server.
  private func sendOnce(_ request: HTTPRequest) throws(RemoteError) -> HTTPResponse {
    var request = request
    var authorization = credentials.opening
    var hasAnswered = false
    for _ in 0..<8 {
      var sent = request
      if let authorization { sent.headers.append(HTTPHeader("Authorization", authorization)) }
      let response = try transport.send(sent)
      switch response.status {
      case 401 where !hasAnswered:
        hasAnswered = true
        let challenges = response.headers.filter { $0.name.lowercased() == "www-authenticate" }
        authorization = credentials.answer(
          to: Self.challenges(challenges.map(\.value)), request, nonce: Self.nonce())
        if authorization == nil { return response }
      case 301, 302, 307, 308:
        request = try redirected(request, response)
        // A digest is for one target; a bearer token for the server.
        authorization = credentials.opening
        hasAnswered = false
      default: return response
      }
    }
    throw RemoteError(.redirect, "\(request.url.origin) sends us round in circles")
  }

  private static func nonce() -> String {
    String(UInt64.random(in: .min ... .max), radix: 16)
  }

  /// The demands, one each; some transports join the lines of a name with commas.
  private static func challenges(_ values: [String]) -> [String] {
    values.flatMap { value -> [String] in
      guard let digest = value.firstRange(of: ", Digest ") else { return [value] }
      return [value, String(value[digest.lowerBound...].dropFirst(2))]
    }
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

extension RemoteError {
  /// True where it may go better the next time.
  var isPassing: Bool { code == .connection || code == .timeout }
}
