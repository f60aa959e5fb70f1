import AnnalsModel
import Testing

@Suite struct IRITests {
  @Test(arguments: [
    ("全国科技大会-2024", "全国科技大会-2024"), ("a/b", "a%2Fb"), ("a:b", "a%3Ab"), ("50%", "50%25"),
    ("a b?c#d", "a%20b%3Fc%23d"), ("2024-06/..", "2024-06%2F.."), ("\u{202E}x", "%E2%80%AEx"),
  ])
  func aSegmentIsReadableAndComesBack(_ id: String, _ segment: String) {
    #expect(IRISegment.escape(id) == segment)
    #expect(IRISegment.unescape(segment) == id)
  }

  @Test(arguments: ["%", "%2", "%GG", "%FF"])
  func nonsenseIsNoSegment(_ segment: String) {
    #expect(IRISegment.unescape(segment) == nil)
  }

  @Test func wellKnownVocabulariesExpand() {
    #expect(Namespace.expand("schema:Event") == "https://schema.org/Event")
    #expect(Namespace.expand("https://example.org/x") == "https://example.org/x")
    for name in Vocabulary.builtin.kinds.flatMap(\.types)
      + Vocabulary.builtin.relations.flatMap(\.properties)
    {
      #expect(Namespace.expand(name).hasPrefix("http"), "\(name)")
    }
  }
}
