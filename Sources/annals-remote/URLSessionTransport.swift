import AnnalsRemote
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Carries requests with Foundation's URLSession: TLS with the system's certificates, verified.
///
/// It waits for each answer, so it must not be used from tasks. Redirects, cookies, caches and stored
/// credentials are all off: the client above decides.
final class URLSessionTransport: HTTPTransport {
  private let session: URLSession
  private let conversations = Conversations()

  /// A transport that gives up where nothing comes for so many seconds.
  init(timeout: Double) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = timeout
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    session = URLSession(configuration: configuration, delegate: conversations, delegateQueue: nil)
  }

  func send(_ request: HTTPRequest) throws(RemoteError) -> HTTPResponse {
    guard let url = URL(string: request.url.description) else {
      throw RemoteError(.usage, "‘\(request.url)’ is no URL")
    }
    var sent = URLRequest(url: url)
    sent.httpMethod = request.method
    for header in request.headers { sent.addValue(header.value, forHTTPHeaderField: header.name) }
    sent.setValue("annals-remote", forHTTPHeaderField: "User-Agent")
    if !request.body.isEmpty { sent.httpBody = Data(request.body) }
    let task = session.dataTask(with: sent)
    let conversation = Conversation(limit: request.answerLimit)
    conversations.begin(task.taskIdentifier, conversation)
    task.resume()
    conversation.isOver.wait()
    return try conversation.response(to: request)
  }
}

/// One request and what has come back of its answer.
///
/// A class, since the session's threads fill it while the caller waits for it.
private final class Conversation: Sendable {
  struct State {
    var response: HTTPURLResponse?
    /// A demand for credentials, whose body nobody reads.
    var refusal: HTTPURLResponse?
    var body: [UInt8] = []
    var failure: String?
    var isTimeout = false
    var isTooLong = false
  }

  let isOver = DispatchSemaphore(value: 0)
  let state = Mutex(State())
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Takes a piece of the answer; false where it has become too long.
  func take(_ data: Data) -> Bool {
    state.withLock { state in
      guard state.body.count + data.count <= limit else {
        state.isTooLong = true
        return false
      }
      state.body += data
      return true
    }
  }

  func end(_ error: (any Error)?) {
    state.withLock { state in
      if let error {
        state.isTimeout = (error as? URLError)?.code == .timedOut
        state.failure = error.localizedDescription
      }
    }
    isOver.signal()
  }

  func response(to request: HTTPRequest) throws(RemoteError) -> HTTPResponse {
    let url = request.url
    let state = state.withLock { $0 }
    if state.isTooLong {
      throw RemoteError(.answer, "\(url) answered with more than \(limit) bytes")
    }
    if state.isTimeout { throw RemoteError(.timeout, "\(url) did not answer in time") }
    if let failure = state.failure {
      throw RemoteError(.connection, "no whole answer came from \(url.origin): \(failure)")
    }
    if let refusal = state.refusal {
      return HTTPResponse(status: refusal.statusCode, headers: Self.headers(of: refusal))
    }
    guard let response = state.response else {
      throw RemoteError(.connection, "no answer came from \(url.origin)")
    }
    let isPacked = response.value(forHTTPHeaderField: "Content-Encoding") != nil
    if !isPacked, request.method != "HEAD",
      let length = response.value(forHTTPHeaderField: "Content-Length"),
      let wanted = Int(length), wanted != state.body.count, response.statusCode != 204
    {
      throw RemoteError(
        .connection, "\(url.origin) sent \(state.body.count) bytes of \(wanted)")
    }
    return HTTPResponse(
      status: response.statusCode, headers: Self.headers(of: response), body: state.body)
  }

  private static func headers(of response: HTTPURLResponse) -> [HTTPHeader] {
    response.allHeaderFields.map { HTTPHeader("\($0.key)", "\($0.value)") }
      .sorted { $0.name < $1.name }
  }
}

/// The session's delegate: hands what comes to the conversation it belongs to.
private final class Conversations: NSObject, URLSessionDataDelegate {
  private let open = Mutex<[Int: Conversation]>([:])

  func begin(_ task: Int, _ conversation: Conversation) {
    open.withLock { $0[task] = conversation }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
    completionHandler:
      @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    // Never a credential from here: the 401 itself is the answer, and the session would wait for more.
    if let response = challenge.failureResponse as? HTTPURLResponse,
      let conversation = open.withLock({ $0.removeValue(forKey: task.taskIdentifier) })
    {
      conversation.state.withLock { $0.refusal = response }
      conversation.end(nil)
      completionHandler(.cancelAuthenticationChallenge, nil)
      return
    }
    // A server's certificate is judged as the system does.
    completionHandler(.performDefaultHandling, nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    let conversation = open.withLock { $0[dataTask.taskIdentifier] }
    conversation?.state.withLock { $0.response = response as? HTTPURLResponse }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let conversation = open.withLock { $0[dataTask.taskIdentifier] }
    if conversation?.take(data) == false { dataTask.cancel() }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    let conversation = open.withLock { $0.removeValue(forKey: task.taskIdentifier) }
    if let conversation, conversation.state.withLock({ $0.response == nil }) {
      // A redirect that is not followed, and an answer without a body, come here first.
      conversation.state.withLock { $0.response = task.response as? HTTPURLResponse }
    }
    conversation?.end(error)
  }
}
