import AnnalsRemote
import Synchronization

/// A server of the tests' own: answers as a function of the request's number, and keeps what it was sent.
final class FakeServer: HTTPTransport {
  private let answers: @Sendable (Int, HTTPRequest) throws(RemoteError) -> HTTPResponse
  private let seen = Mutex<[HTTPRequest]>([])

  init(_ answers: @escaping @Sendable (Int, HTTPRequest) throws(RemoteError) -> HTTPResponse) {
    self.answers = answers
  }

  var requests: [HTTPRequest] { seen.withLock { $0 } }

  func send(_ request: HTTPRequest) throws(RemoteError) -> HTTPResponse {
    let number = seen.withLock { seen in
      seen.append(request)
      return seen.count - 1
    }
    return try answers(number, request)
  }
}

/// The waits that a client would have made.
final class Waits: Sendable {
  private let all = Mutex<[Int]>([])

  var milliseconds: [Int] { all.withLock { $0 } }

  func add(_ time: Int) { all.withLock { $0.append(time) } }
}
