/// That a drawing could not be made.
public struct DrawingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it was.
  public enum Code: String, Sendable {
    /// Graphviz is not installed, or not where programs are looked for.
    case graphvizMissing = "graphviz.missing"
    /// Graphviz is too old to be relied on.
    case graphvizTooOld = "graphviz.too-old"
    /// Graphviz ended with an error or was stopped.
    case graphvizFailed = "graphviz.failed"
    /// The combination of options has no meaning.
    case unsupported = "drawing.unsupported"
  }

  /// What kind of failure it was.
  public let code: Code
  /// What went wrong and what to do, in words.
  public let message: String

  /// A failure.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The words.
  public var description: String { message }
}
