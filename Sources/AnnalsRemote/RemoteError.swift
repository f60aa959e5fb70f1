/// Why something could not be done with a server.
public struct RemoteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Which reason, as a word that stays the same.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// What was to be sent, or the question, is not as it has to be.
    case input = "remote.input"
    /// The program was called wrongly.
    case usage = "remote.usage"
    /// Name and password, or where they are kept, are missing, wrong or open to others.
    case credentials = "remote.credentials"
    /// No connection, or it broke.
    case connection = "remote.connection"
    /// The server did not answer in time.
    case timeout = "remote.timeout"
    /// The server said that it can't.
    case server = "remote.server"
    /// The server sends us elsewhere.
    case redirect = "remote.redirect"
    /// What came back is not what was asked for.
    case answer = "remote.answer"
    /// The store does not hold what it should.
    case incomplete = "remote.incomplete"
  }

  /// The reason.
  public var code: Code
  /// The reason in words, in lower case and without a full stop; never with a password in it.
  public var message: String
  /// More of it: what the server wrote, the query it got.
  ///
  /// May have many lines; "" where there is none.
  public var detail: String

  /// An error.
  public init(_ code: Code, _ message: String, detail: String = "") {
    self.code = code
    self.message = message
    self.detail = detail
  }

  /// The message, its code, and below them the details.
  public var description: String {
    "\(message) [\(code.rawValue)]" + (detail.isEmpty ? "" : "\n" + detail)
  }

  /// What the program ends with: 1 for the input, 2 for the call, 3 for the world outside.
  public var exitStatus: Int32 {
    switch code {
    case .input: 1
    case .usage: 2
    default: 3
    }
  }
}
