import AnnalsModel
import Testing

@Suite struct VocabularyTests {
  let vocabulary = Vocabulary.builtin

  @Test(arguments: [
    ("event", KindID.event), ("meeting", .meeting), ("period", .period), ("person", .person),
    ("organization", .organization), ("place", .place), ("programme", .programme),
    ("series", .series), ("quotation", .quotation), ("topic", .topic), ("source", .source),
    ("date", .date),
  ])
  func wellKnownKindsAreTheRowsOfTheTable(_ word: String, _ kind: KindID) {
    #expect(vocabulary.kind(word) == kind)
  }

  @Test(arguments: [
    ("name", RelationID.name), ("alias", .alias), ("note", .note), ("same-as", .sameAs),
    ("source", .source), ("date", .date), ("started", .started), ("ended", .ended),
    ("published", .published), ("born", .born), ("died", .died), ("place", .place),
    ("part-of", .partOf), ("series", .series), ("ordinal", .ordinal),
    ("participant", .participant), ("speaker", .speaker), ("chair", .chair),
    ("mentions", .mentions), ("about", .about), ("said-at", .saidAt), ("said-by", .saidBy),
    ("text", .text), ("sha256", .sha256), ("role", .role),
  ])
  func wellKnownRelationsAreTheRowsOfTheTable(_ word: String, _ relation: RelationID) {
    #expect(vocabulary.relation(word) == relation)
  }

  @Test func everyWordMeansOneThing() {
    let kinds = vocabulary.kinds.flatMap { Set([$0.name, $0.plural]) }
    #expect(Set(kinds).count == kinds.count)
    let relations = vocabulary.relations.flatMap { [$0.name, $0.inverse] }.filter { !$0.isEmpty }
    #expect(Set(relations).count == relations.count)
  }

  @Test func everyRowIsWhole() {
    for kind in vocabulary.kinds {
      #expect(!kind.types.isEmpty && !kind.chinese.isEmpty && kind.comment.hasSuffix("."))
    }
    for relation in vocabulary.relations {
      #expect(relation.properties.first?.hasPrefix("annals:") == true, "\(relation.name)")
      #expect(!relation.chinese.isEmpty && relation.comment.hasSuffix("."))
      if case .entities(let kinds) = relation.range { #expect(!kinds.isEmpty, "\(relation.name)") }
    }
  }

  @Test func aKindAndAllBeneathItAreARunOfTheTree() {
    let tree = vocabulary.treeOrder
    #expect(tree.count == vocabulary.kinds.count)
    #expect(tree.last == .date)
    for kind in tree {
      let places = tree.indices.filter { vocabulary.kind(tree[$0], isWithin: kind) }
      #expect(places == Array((places.first ?? 0)..<((places.last ?? -1) + 1)))
    }
  }

  @Test func aTakenWordCannotBeDeclared() {
    var vocabulary = vocabulary
    var battle = vocabulary[.meeting]
    battle.name = "battle"
    #expect(throws: DeclarationProblem.taken("meetings")) { try vocabulary.declare(battle) }
  }
}
