import LinkedData
import Testing

@Suite struct TermTests {
  @Test func equalityIsThatOfCodePoints() {
    #expect("é" == "e\u{301}")
    #expect(Term.string("é") != Term.string("e\u{301}"))
    #expect(Set([Term.iri("http://é/"), .iri("http://e\u{301}/"), .iri("http://é/")]).count == 2)
  }

  @Test func languageTagsHaveNoCase() {
    #expect(Literal("a", language: "zh-Hans-CN") == Literal("a", language: "zh-hans-cn"))
    #expect(Literal("a", language: "EN").language == "en")
    #expect(Literal("a", language: "en").datatype == RDF.langString)
  }

  @Test func literalsOfOtherDatatypesDiffer() {
    #expect(Literal("1") != Literal("1", datatype: XSD.integer))
    #expect(Literal("1", language: "en") != Literal("1", datatype: RDF.langString))
    #expect(Literal("1").datatype == XSD.string)
  }

  @Test func kindsOfOneTextDiffer() {
    #expect(Set([Term.iri("a"), .blank("a"), .string("a")]).count == 3)
  }

  @Test func aDatasetKeepsTheOrderAndEachQuadOnce() {
    let a = Quad(.iri("x:b"), .iri("x:p"), .string("1"))
    let b = Quad(.iri("x:a"), .iri("x:p"), .string("1"), graph: .blank("g"))
    var dataset: Dataset = [a, b, a]
    #expect(Array(dataset) == [a, b])
    let isNew = dataset.insert(b)
    #expect(!isNew)
    #expect(dataset.contains(a))
    #expect(!dataset.contains(Quad(a.subject, a.predicate, a.object, graph: .blank("h"))))
    #expect(dataset == [b, a])
    #expect(dataset != [a])
    #expect(Dataset().isEmpty)
  }

  @Test func onlyGeneralizedQuadsHaveLiteralSubjectsOrBlankPredicates() {
    let iri = Term.iri("x:a")
    #expect(Quad(.blank("b"), iri, .string(""), graph: .blank("g")).isStandard)
    #expect(!Quad(.string(""), iri, iri).isStandard)
    #expect(!Quad(iri, .blank("p"), iri).isStandard)
    #expect(!Quad(iri, iri, iri, graph: .string("")).isStandard)
  }
}

extension TermTests {
  /// A term has one number, in whatever spelling it comes.
  @Test func spellingsOfOneTermAreOne() throws {
    let dataset = try Dataset(
      """
      <a:\\u0041> <b:> "\\u0041"@EN , "A"@en , "x" , "x"^^<http://www.w3.org/2001/XMLSchema#string> .
      <a:A> <b:> "\\u0078" , "x"^^<c:> , "x"@x , "x"@X , <x:> , _:x .
      """, as: .turtle)
    #expect(dataset.count == 6)
    for quad in dataset { #expect(dataset.contains(quad)) }
    #expect(Set(dataset.map(\.object)).count == 6)
  }

  @Test func manyTermsAreFoundAgain() {
    var dataset = Dataset()
    for i in 0..<5000 { dataset.insert(Quad(.iri("a:\(i)"), .iri("p:"), .string("\(i % 7)"))) }
    #expect(dataset.count == 5000)
    #expect((0..<5000).allSatisfy { dataset.contains(dataset[$0]) })
    #expect(!dataset.contains(Quad(.iri("a:5000"), .iri("p:"), .string("0"))))
  }
}
