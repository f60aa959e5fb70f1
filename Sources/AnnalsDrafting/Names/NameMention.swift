/// A name found in the running text.
struct NameMention: Sendable {
  var range: Range<Int>
  var kind: Draft.Mention.Kind
  var role: String?
  /// The whole name, where the words are less or more than it.
  var entity: String
  var rule: String
}
