/// Something wrong, as it is recognised: which mistake, where, and the words it is about.
///
/// What a problem says to people is decided in `Mistake+Words.swift`.
package struct Problem: Hashable, Sendable {
  package var mistake: Mistake
  package var span: SourceSpan
  /// What the message quotes, in the order its words expect.
  package var words: [String]
  /// Other places that matter, in the order its words expect.
  package var related: [SourceSpan]

  package init(
    _ mistake: Mistake, _ span: SourceSpan, _ words: [String] = [], related: [SourceSpan] = []
  ) {
    self.mistake = mistake
    self.span = span
    self.words = words
    self.related = related
  }
}
