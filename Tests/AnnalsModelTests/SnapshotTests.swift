import AnnalsModel
import AnnalsPlatform
import TestSupport
import Testing

@Suite struct SnapshotTests {
  let graph = RandomGraph.make(seed: 3, events: 40).indexingText()

  @Test func aFileOpensAsTheGraphThatWasWritten() throws {
    let folder = try TemporaryFolder()
    try graph.write(to: folder.file("a.annalsdb"))
    let opened = try Graph.open(folder.file("a.annalsdb"))
    #expect(opened.snapshot == graph.snapshot)
    #expect(opened.transcript == graph.transcript)
    #expect(opened.damagedSections().isEmpty)
    #expect(try Files.read(folder.file("a.annalsdb")) == graph.snapshot)
  }

  @Test func aFileMayBeReplacedWhileItIsOpen() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.annalsdb")
    try graph.write(to: path)
    let opened = try Graph.open(path)
    try Graph.empty.write(to: path)
    #expect(opened.transcript == graph.transcript)
    #expect(try Graph.open(path).entityCount == 0)
  }

  @Test func whatIsNoSnapshotIsRefusedWithAReason() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("x")
    #expect(throws: SnapshotError.self) { try Graph.open(path) }
    let cases: [([UInt8], String)] = [
      ([], "shorter than a header"), (Array("annalsdb".utf8), "shorter than a header"),
      (Array(repeating: 65, count: 100), "no snapshot"), (graph.snapshot.dropLast(), "cut short"),
      (changed(8, to: 99), "version 99"), (changed(12, to: 1), "byte order"),
      (changed(70, to: 1), "header is damaged"),
      (repaired(changed(64 + 16, to: 0xFF)), "lies outside"),
    ]
    for (bytes, reason) in cases {
      try Files.write(bytes, to: path)
      let error = #expect(throws: SnapshotError.self) { try Graph.open(path) }
      #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "") is not \(reason)")
      #expect(error?.code == .damaged)
    }
    #expect(throws: SnapshotError.self) { try Graph.open(folder.path) }
  }

  private func changed(_ place: Int, to byte: UInt8) -> [UInt8] {
    var bytes = graph.snapshot
    bytes[place] = byte
    if place == 64 + 16 { for i in 0..<8 { bytes[place + i] = byte } }
    return bytes
  }

  private func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    RegionHeader.repair(&bytes)
    return bytes
  }

  @Test func aChangedByteIsFoundInItsSection() throws {
    let sizes = graph.sectionSizes.filter { $0.bytes > 0 }
    #expect(sizes.contains { $0.name == "gramPostings" })
    var bytes = graph.snapshot
    // The table's first row is that of the strings; where they begin stands eight bytes into it.
    let strings = Int(bytes[72]) | Int(bytes[73]) << 8
    bytes[strings] ^= 1
    #expect(try Graph(snapshot: bytes).damagedSections() == ["stringBytes"])
  }

  @Test func aTextIndexIsAddedToAGraphThatHasNone() throws {
    let plain = RandomGraph.make(seed: 3, events: 40)
    #expect(plain.indexingText().snapshot == graph.snapshot)
    #expect(graph.indexingText().snapshot == graph.snapshot)
    #expect(graph.transcript == plain.transcript)
    #expect(try Graph(snapshot: graph.snapshot).damagedSections().isEmpty)
  }

  @Test func declaredKindsAndRelationsComeBack() throws {
    var builder = GraphBuilder()
    let battle = try builder.declare(
      Kind(name: "battle", plural: "battles", parent: .event, english: "battle", chinese: "战役"))
    let siege = try builder.declare(Kind(name: "siege", plural: "sieges", parent: battle))
    let general = try builder.declare(
      Relation(name: "general", inverse: "commanded-at", range: .entities([.person])))
    let alesia = builder.entity("Alesia", kind: siege)
    builder.claim(alesia, general, .entity(builder.entity("Caesar", kind: .person)))
    let graph = try Graph(snapshot: builder.freeze().graph.snapshot)
    #expect(graph.entities(of: .event).map { graph.id(of: $0) } == ["Alesia"])
    #expect(graph.vocabulary[graph.kind(of: alesiaOf(graph))].name == "siege")
    #expect(graph.claims(of: alesiaOf(graph), general).count == 1)
  }

  private func alesiaOf(_ graph: Graph) -> EntityID { graph.entity("Alesia") ?? EntityID(.max) }

  @Test func aKindUnderItselfStandsAtTheTop() throws {
    var builder = GraphBuilder()
    let ring = KindID(UInt16(builder.vocabulary.kinds.count))
    let id = try builder.declare(Kind(name: "ring", plural: "rings", parent: ring))
    #expect(id == ring && builder.vocabulary[id].parent == nil)
    _ = builder.entity("x", kind: id)
    #expect(builder.freeze().graph.entities(of: id).count == 1)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func aHostileSnapshotIsRefusedOrAnswersWithoutACrash(_ seed: UInt64) {
    let snapshots = DamagedSnapshots(
      of: (0..<3).map { RandomGraph.make(seed: $0, events: 20).indexingText() })
    var answers = 0
    for i in 0..<40 {
      guard let graph = try? Graph(snapshot: snapshots.snapshot(seed: seed * 1000 + UInt64(i)))
      else { continue }
      answers += graph.askEverything()
    }
    #expect(answers > 0)
  }
}

@Suite struct SnapshotCacheTests {
  @Test func whatWasKeptIsFoundAgainByWhatTheTextsSay() throws {
    let folder = try TemporaryFolder()
    let cache = SnapshotCache(folder: folder.file("cache"), limit: 2)
    let texts = [Array("annals 1".utf8), Array("person 李强".utf8)]
    let key = SnapshotCache.key(of: texts, version: "1")
    #expect(cache.graph(key) == nil)
    let graph = RandomGraph.make(seed: 1)
    cache.keep(graph, as: key)
    #expect(cache.graph(key)?.snapshot == graph.snapshot)
    #expect(cache.graph(SnapshotCache.key(of: texts.reversed(), version: "1")) != nil)
    #expect(cache.graph(SnapshotCache.key(of: texts, version: "2")) == nil)
    #expect(cache.graph(SnapshotCache.key(of: Array(texts.prefix(1)), version: "1")) == nil)
  }

  @Test func textsThatAreDividedOtherwiseAreOthers() {
    let keys = [["ab", "c"], ["a", "bc"], ["abc"], ["ab", "c", ""], []].map { texts in
      SnapshotCache.key(of: texts.map { Array($0.utf8) }, version: "")
    }
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.utf8.count == 32 })
  }

  @Test func onlyTheLastFewAreKept() throws {
    let folder = try TemporaryFolder()
    let cache = SnapshotCache(folder: folder.path, limit: 2)
    for i in 0..<5 { cache.keep(.empty, as: "k\(i)") }
    #expect(Files.list(folder.path).files.count == 2)
    #expect(cache.graph("k4") != nil)
  }

  @Test func aDamagedSnapshotIsAsGoodAsNone() throws {
    let folder = try TemporaryFolder()
    let cache = SnapshotCache(folder: folder.path)
    try Files.write("annalsdb?", to: cache.path("k"))
    #expect(cache.graph("k") == nil)
  }
}
