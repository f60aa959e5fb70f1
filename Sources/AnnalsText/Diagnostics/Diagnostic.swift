/// Something about a text that its author should know: what, where, and what to do about it.
///
/// Diagnostics are values that reading returns, many per run; they are never thrown.
public struct Diagnostic: Hashable, Sendable {
  /// Which mistake it is: a word that stays the same from release to release, with a page in
  /// `docs/errors`.
  public struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The word: `date.impossible`.
    public let rawValue: String
    /// The code of this word.
    public init(_ rawValue: String) { self.rawValue = rawValue }
    /// The word.
    public var description: String { rawValue }
    /// Orders by the word.
    public static func < (a: Code, b: Code) -> Bool { a.rawValue < b.rawValue }
  }

  /// How much it matters.
  public enum Severity: String, Hashable, Comparable, Sendable {
    /// The text can be used; it is good to know.
    case note
    /// Probably a mistake.
    case warning
    /// The text can't be used as it stands.
    case error

    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
    /// Orders from note to error.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  }

  /// Another place that matters, or without a span what to do.
  public struct Note: Hashable, Sendable {
    /// What there is to see or to do.
    public var message: String
    /// Where to look, if anywhere.
    public var span: SourceSpan?

    /// A note, at a place or as help.
    public init(_ message: String, at span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  /// A change to the text that puts it right and can be applied unseen.
  public struct FixIt: Hashable, Sendable {
    /// One replacement of bytes.
    public struct Edit: Hashable, Sendable {
      /// What is replaced; an empty span is an insertion.
      public var span: SourceSpan
      /// What takes its place.
      public var replacement: String

      /// A replacement.
      public init(_ span: SourceSpan, _ replacement: String) {
        self.span = span
        self.replacement = replacement
      }
    }

    /// What it does, as a command: "write two spaces".
    public var title: String
    /// Replacements that do not overlap.
    public var edits: [Edit]

    /// A fix.
    public init(_ title: String, _ edits: [Edit]) {
      self.title = title
      self.edits = edits
    }
  }

  /// Which mistake it is.
  public var code: Code
  /// How much it matters.
  public var severity: Severity
  /// The bytes concerned.
  public var span: SourceSpan
  /// What is wrong, in lower case and without a full stop, quoting what was found.
  public var message: String
  /// Other places that matter, and help.
  public var notes: [Note]
  /// Changes that put it right.
  public var fixIts: [FixIt]

  /// A diagnostic.
  public init(
    _ code: Code, _ severity: Severity = .error, at span: SourceSpan, _ message: String,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.code = code
    self.severity = severity
    self.span = span
    self.message = message
    self.notes = notes
    self.fixIts = fixIts
  }
}

extension Sequence where Element == Diagnostic {
  /// True where a text can't be used as it stands.
  public var containErrors: Bool { contains { $0.severity == .error } }
}
