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
