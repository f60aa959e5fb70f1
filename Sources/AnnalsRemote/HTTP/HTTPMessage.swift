/// What is asked of a server: one request, whole.
public struct HTTPRequest: Hashable, Sendable {
  /// `GET`, `POST` and so on.
  public var method: String
  /// Where it goes.
  public var url: ServerURL
  /// Names and values, in order.
  public var headers: [HTTPHeader]
  /// What is sent along.
  public var body: [UInt8]
  /// How many bytes an answer may have.
  public var answerLimit: Int

  /// A request.
  public init(
    _ method: String, _ url: ServerURL, headers: [HTTPHeader] = [], body: [UInt8] = [],
    answerLimit: Int = 256 << 20
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.answerLimit = answerLimit
  }
}

/// A line of a message's head.
public struct HTTPHeader: Hashable, Sendable {
  /// The name, in any case.
  public var name: String
  /// The value.
  public var value: String

  /// A line.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// What a server answers.
public struct HTTPResponse: Hashable, Sendable {
  /// The status, 200 for one.
  public var status: Int
  /// Names and values.
  public var headers: [HTTPHeader]
  /// What came along, whole.
  public var body: [UInt8]

  /// A response.
  public init(status: Int, headers: [HTTPHeader] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The value of the first line of this name, whatever its case.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

/// What carries requests to servers.
///
/// It follows no redirect, keeps no cookies and adds no credentials: ``HTTPClient`` decides about all that.
/// An answer that breaks off before its end is an error, never a short answer.
public protocol HTTPTransport: Sendable {
  /// Sends a request and waits for the whole answer.
  func send(_ request: HTTPRequest) throws(RemoteError) -> HTTPResponse
}
