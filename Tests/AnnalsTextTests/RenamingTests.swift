import AnnalsModel
import AnnalsPlatform
import AnnalsText
import TestSupport
import Testing

/// Ids are changed in texts, and nothing else is.
@Suite struct RenamingTests {
  private static func seeds() throws -> [SourceText] {
    try Files.list(Project.path("seeds")).files.filter { $0.hasSuffix(".annals") }.sorted().map {
      SourceText(name: $0, bytes: try Files.read($0))
    }
  }

  private static func renamed(
    _ sources: [SourceText], _ old: String, _ new: String
  ) throws -> [SourceText] {
    let loaded = Notation.load(sources)
    let entity = try #require(loaded.graph.entity(old))
    let renaming = Notation.renaming(entity, to: new, in: loaded) { _ in [] }
    return sources.map { source in
      let change = renaming.changes.first { $0.source.name == source.name }
      return SourceText(name: source.name, bytes: change?.bytes ?? source.bytes)
    }
  }

  @Test(arguments: [
    "习近平", "人民日报-2024-06-25", "中国科学院院士大会", "863计划", "全国科技大会-2024", "人民大会堂", "科技强国",
  ])
  func renamingThereAndBackGivesTheTexts(_ id: String) throws {
    let sources = try Self.seeds()
    let before = Notation.load(sources)
    let there = try Self.renamed(sources, id, "an-id-of-nobody")
    let after = Notation.load(there)
    #expect(after.graph.entity(id) == nil)
    #expect(after.graph.entities.count == before.graph.entities.count)
    #expect(after.graph.claimCount == before.graph.claimCount)
    #expect(!after.diagnostics.containErrors)
    #expect(try Self.renamed(there, "an-id-of-nobody", id) == sources)
  }

  @Test func everyEntityOfTheSeedsCanBeRenamed() throws {
    let sources = try Self.seeds()
    let loaded = Notation.load(sources)
    var random = SeededRandom(seed: 7)
    for _ in 0..<40 {
      let entity = loaded.graph.entities[
        Int.random(in: 0..<loaded.graph.entities.count, using: &random)]
      // A quotation's id is made of its words, unless it says another.
      guard loaded.graph.vocabulary[loaded.graph.kind(of: entity)].name != "quotation" else {
        continue
      }
      let id = loaded.graph.id(of: entity)
      let after = Notation.load(try Self.renamed(sources, id, "an-id-of-nobody"))
      #expect(after.graph.entity(id) == nil, "\(id)")
      #expect(after.graph.claimCount == loaded.graph.claimCount, "\(id)")
    }
  }

  @Test(arguments: [
    ("note: a", "note: a"), ("note: \"a\"", "note: \"a\""), ("participant: a", "participant: b"),
    ("participant: a as a, ab", "participant: b as a, ab"),
    ("participant: \"a\"", "participant: b"),
    ("participant: A", "participant: A"), ("quote: a \"a\"", "quote: b \"a\""),
    ("about: a  # a", "about: b  # a"),
  ])
  func onlyMentionsChange(_ line: String, _ expected: String) throws {
    func text(_ line: String, _ id: String) -> String {
      "annals 1\nfrom unsourced\nperson \(id) \"Ann\"\nevent e \"E\"\n  \(line)\n"
    }
    let loaded = Notation.load([SourceText(name: "t", text(line, "a"))])
    let entity = try #require(loaded.graph.entity("a"))
    let renaming = Notation.renaming(entity, to: "b", in: loaded) { _ in [] }
    let bytes = try #require(renaming.changes.first).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == text(expected, "b"))
  }
}
