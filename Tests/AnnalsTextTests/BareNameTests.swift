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
    "participant: \"李煜瀛，黄郛\"", "note: 他说，一切都好【笑】", "participant: \"李煜瀛、黄郛\"",
    "about: 贸易和发展", "about: 教育和科技\ntopic 教育\ntopic 科技",
    "organizer: Department of Trade and Industry", "participant: 李和平",
    "place: Bosnia and Herzegovina", "about: 红楼梦", "participant: \"甲（都督）\"",
    "participant: Ursula von der Leyen",
  ])
  func inTextTheyAreText(_ fact: String) {
    let text = "annals 1\n\nfrom unsourced\n\n1925 event 成立\n  \(fact)\n"
    #expect(Notation.check([SourceText(name: "a.annals", text)], isStrict: false).isEmpty)
  }
}

/// Names that show in themselves that they are several, or none.
@Suite struct NameFaultTests {
  @Test(arguments: [
    ("participant: «甲；乙»", "name.punctuation"), ("participant: «甲;乙»", "name.list"),
    ("participant: «张学良和杨虎城»", "name.list"), ("participant: 甲«（»都督）", "name.punctuation"),
    ("participant: 甲«。»", "name.punctuation"), ("participant: 甲«：»", "name.punctuation"),
    ("participant: «Neil Armstrong and Buzz Aldrin»", "name.list"),
    ("participant: «Neil Armstrong; Buzz Aldrin»", "name.list"),
    ("participant: b, c, «and d»", "name.list"),
    ("participant: Neil Armstrong «(commander)»", "name.remark"),
    ("participant: «?»", "name.placeholder"),
    ("participant: «unknown»", "name.placeholder"), ("place: «不详»", "name.placeholder"),
    ("quote: 孙文«：»\"天下为公\"", "name.punctuation"),
    ("quote: Neil Armstrong«:» \"x\"", "name.punctuation"),
    ("quote: 孙文«：“天下为公”»", "punctuation.fullwidth"),
  ])
  func isSaidOnce(_ fact: String, _ code: String) {
    var fact = fact
    if code == "name.punctuation", fact.contains("；") { fact = "participant: 甲«；»乙" }
    let marked = MarkedSource("annals 1\nfrom unsourced\n1925 event 成立\n  \(fact)\n")
    for isStrict in [false, true] {
      let found = Notation.check([marked.source], isStrict: isStrict)
        .filter { $0.code.rawValue != "name.undeclared" }
      #expect(found.map(\.code.rawValue) == [code])
      #expect(found.map(\.span.range) == marked.marks)
    }
  }

  @Test(arguments: [
    ("quote: 孙文：\"天下为公\"", "quote: 孙文 \"天下为公\""), ("quote: 孙文： \"天下为公\"", "quote: 孙文 \"天下为公\""),
    ("quote: 孙文：“天下为公”", "quote: 孙文 \"天下为公\""), ("participant: 甲；乙", "participant: 甲, 乙"),
    ("participant: 甲。", "participant: 甲"), ("participant: b, and c", "participant: b, c"),
  ])
  func isMendedUnseen(_ written: String, _ mended: String) throws {
    let source = SourceText(name: "a.annals", "annals 1\nfrom unsourced\nevent e\n  \(written)\n")
    let fix = try #require(Notation.check([source]).first?.fixIts.first)
    let text = String(decoding: applying(fix, to: [source])[0].bytes, as: UTF8.self)
    #expect(text == "annals 1\nfrom unsourced\nevent e\n  \(mended)\n")
  }

  @Test(arguments: [
    ("Niel Armstrong", true), ("Neil  Armstrong", true), ("neil armstrong", true),
    ("Ｎeil Armstrong", true),
    ("Neil-Armstrong", true), ("Neil A. Armstrong", false), ("Nil Armstron", false),
    ("Nell", false),
    ("孫文", true), ("孙武", false), ("sun yat-sen", true), ("Sun Yatsen", true), ("Louis XVI", false),
    ("Apollo 12", false), ("湖南军政府", false),
  ])
  func aNameNearADeclaredOneIsReported(_ name: String, _ isNear: Bool) {
    let source = SourceText(
      name: "a.annals",
      """
      annals 1
      from unsourced
      person armstrong "Neil Armstrong"
      person 孙文 "孙文"
        name: "Sun Yat-sen"@en
      person louis "Louis XIV"
      person apollo "Apollo 11"
      person 政府 "湖北军政府"
      person neil "Neil"
      event a
        speaker: \(name)
      """)
    #expect(Notation.check([source]).map(\.code.rawValue) == (isNear ? ["name.near"] : []))
  }

  @Test func undeclaredSpellingsAreComparedWithEachOther() {
    let source = MarkedSource(
      "annals 1\nfrom unsourced\nevent a\n  speaker: armstrong\nevent b\n  speaker: «Armstrong»\n")
    let found = Notation.check([source.source])
    #expect(found.map(\.code.rawValue) == ["name.near"])
    #expect(found.map(\.span.range) == source.marks)
  }

  @Test func namesBySlipsAreFoundInNoMoreTimeThanTheirNumberAsks() {
    var text = "annals 1\nfrom unsourced\n"
    for i in 0..<2_000 { text += "person p\(i) \"Anna Maria Theodora \(i) Smith\"\n" }
    text += "event e\n"
    for i in 0..<2_000 { text += "  participant: Anna Maria Teodora \(i) Smith\n" }
    let found = Notation.check([SourceText(name: "a", text)])
    #expect(found.count { $0.code.rawValue == "name.near" } == 2_000)
  }
}
