import AnnalsText
import Testing

/// Full-width marks within bare names, as Chinese input methods type them.
@Suite struct BareNameTests {
  @Test(arguments: [
    ("participant: 李煜瀛，黄郛 as 来宾", "，"), ("place: 乾清门【院史 p. 3】", "【"),
    ("place: 乾清门［院史 p. 3］", "［"),
  ])
  func marksThatPartNamesAreReported(_ fact: String, _ mark: String) {
    let text = "annals 1\n\nfrom unsourced\n\n1925 event 成立\n  \(fact)\n"
    let source = SourceText(name: "a.annals", text)
    let found = Notation.check([source], isStrict: false)
    #expect(found.map(\.code.rawValue) == ["punctuation.fullwidth"])
    for diagnostic in found {
      let bytes = Array(text.utf8)[diagnostic.span.range]
      #expect(String(decoding: bytes, as: UTF8.self) == mark)
    }
  }

  @Test(arguments: [
    "participant: \"李煜瀛，黄郛\"", "note: 他说，一切都好【笑】", "participant: 李煜瀛、黄郛",
  ])
  func inTextTheyAreText(_ fact: String) {
    let text = "annals 1\n\nfrom unsourced\n\n1925 event 成立\n  \(fact)\n"
    #expect(Notation.check([SourceText(name: "a.annals", text)], isStrict: false).isEmpty)
  }
}
