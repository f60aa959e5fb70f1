import AnnalsPlatform
import Testing

@Suite struct QuotedTextTests {
  @Test(arguments: [
    ("", "\"\""), ("大会", "\"大会\""), ("a \"b\" \\", "\"a \\\"b\\\" \\\\\""),
    ("a\tb\r\n", "\"a\\tb\\r\\n\""),
  ])
  func `a text is written alike for questions and in JSON`(text: String, quoted: String) {
    #expect(QuotedText.plain(text) == quoted)
    #expect(QuotedText.json(text) == quoted)
  }

  @Test func `what shows nothing is written by number in JSON`() {
    #expect(QuotedText.json("\0\u{7F}\u{2028}\u{1F}") == "\"\\u0000\\u007f\\u2028\\u001f\"")
  }
}
