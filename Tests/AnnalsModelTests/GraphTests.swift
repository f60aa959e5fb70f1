import AnnalsModel
import Chronology
import TestSupport
import Testing

@Suite struct GraphTests {
  /// Two meetings, two people, a source; put in from the front or from the back.
  func sample(backwards: Bool = false) throws -> Graph {
    var builder = GraphBuilder()
    builder.settings.language = "zh"
    var steps: [(inout GraphBuilder) throws -> Void] = [
      { b in
        let meeting = b.entity("大会-2024", kind: .meeting)
        let xi = b.entity("习近平", kind: .person)
        let paper = b.entity("人民日报", kind: .source)
        b.claim(
          meeting, .speaker, .entity(xi), citing: [Citation(source: paper, locator: "p. 1")],
          qualifiers: [ClaimQualifier(relation: .role, value: .text("国家主席", language: "zh"))])
      },
      { b in
        let meeting = b.entity("大会-2024", kind: .event)
        let date = b.date(try #require(EDTF("2024-06-24")))
        b.claim(meeting, .date, .entity(date))
        b.claim(meeting, .name, .text("Congress", language: "en"))
        b.claim(meeting, .name, .text("全国科技大会", language: "zh"))
      },
      { b in
        let meeting = b.entity("大会-2021", kind: .meeting)
        let date = b.date(try #require(EDTF("2021-05-28")))
        b.claim(meeting, .date, .entity(date))
        b.claim(meeting, .speaker, .entity(b.entity("习近平", kind: .person)))
        b.claim(meeting, .chair, .entity(b.entity("李克强", kind: .person)))
      },
      { b in
        let programme = b.entity("863计划", kind: .programme)
        b.claim(programme, .started, .entity(b.date(try #require(EDTF("1986-03")))))
        b.claim(programme, .ended, .entity(b.date(try #require(EDTF("2016")))))
      },
    ]
    if backwards { steps.reverse() }
    for step in steps { try step(&builder) }
    return builder.freeze().graph
  }

  @Test func theOrderOfPuttingInMakesNoDifference() throws {
    let forwards = try sample()
    let backwards = try sample(backwards: true)
    #expect(forwards.entityCount == backwards.entityCount)
    for entity in forwards.entities {
      #expect(forwards.id(of: entity) == backwards.id(of: entity))
      #expect(forwards.kind(of: entity) == backwards.kind(of: entity))
      #expect(
        forwards.claims(of: entity).map { forwards.value(of: $0) }
          == backwards.claims(of: entity).map { backwards.value(of: $0) })
    }
  }

  /// Of one kind and without a date: ids that begin alike for eight bytes, sixteen and more, that are the
  /// beginning of others, that have a byte of zero.
  @Test(arguments: [3, 9, 40, 400])
  func whatHasNoDateStandsInOrderOfItsID(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let pieces = ["1994-06-", "科技", "人", "会议", "a", "\u{0}", "abcdefgh", "1", "12"]
    var ids: Set<String> = ["a", "a\u{0}", "12345678", "12345678\u{0}"]
    while ids.count < count + 4 {
      let length = Int.random(in: 1...7, using: &random)
      ids.insert((0..<length).map { _ in random.pick(pieces) ?? "" }.joined())
    }
    var builder = GraphBuilder()
    for id in ids.shuffled(using: &random) { _ = builder.entity(id, kind: .topic) }
    let graph = builder.freeze().graph
    #expect(
      graph.entities(of: .topic).map { graph.id(of: $0) }
        == ids.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
  }

  @Test func meetingsStandInOrderOfTime() throws {
    let graph = try sample()
    #expect(graph.entities(of: .meeting).map { graph.id(of: $0) } == ["大会-2021", "大会-2024"])
    #expect(graph.entities(of: .event).count == 2)
    #expect(graph.entities(of: .person).count == 2)
    #expect(graph.kind(of: try #require(graph.entity("863计划"))) == .programme)
  }

  @Test func linksAreFoundBothWays() throws {
    let graph = try sample()
    let xi = try #require(graph.entity("习近平"))
    let spoke = graph.claims(with: xi, .speaker).map { graph.subject(of: $0) }
    #expect(spoke.map { graph.id(of: $0) } == ["大会-2021", "大会-2024"])
    #expect(graph.claims(with: xi, .chair).isEmpty)
    let claim = try #require(graph.claims(with: xi, .speaker).last)
    #expect(graph.citations(of: claim).map(\.locator) == ["p. 1"])
    #expect(graph.qualifiers(of: claim).map(\.value) == [.text("国家主席", language: "zh")])
  }

  @Test func namesAreFoundWhateverTheirWidthAndCase() throws {
    let graph = try sample()
    let meeting = try #require(graph.entity("大会-2024"))
    #expect(graph.label(meeting) == "全国科技大会")
    #expect(graph.label(meeting, language: "en") == "Congress")
    for name in ["大会-2024", "congress", "ＣＯＮＧＲＥＳＳ", "全国科技大会"] {
      #expect(graph.entities(named: name) == [meeting], "\(name)")
    }
    #expect(graph.entities(named: "nobody").isEmpty)
  }

  @Test func timesAreFoundByOverlap() throws {
    let graph = try sample()
    func found(_ from: String, _ to: String) throws -> [String] {
      let begin = try #require(EDTF(from)).bounds.earliestBegin
      let end = try #require(EDTF(to)).bounds.latestEnd
      var ids: [String] = []
      graph.visitTimes(from: begin, to: end) { _, entity in ids.append(graph.id(of: entity)) }
      return ids
    }
    #expect(try found("2024", "2024") == ["大会-2024"])
    #expect(try found("1990", "2022") == ["863计划", "大会-2021"])
    #expect(try found("1900", "1985") == [])
  }

  @Test func aQuotationHasTheDatesOfItsOccasion() throws {
    var builder = GraphBuilder()
    let meeting = builder.entity("会", kind: .meeting)
    let said = builder.entity("引", kind: .quotation)
    let dated = builder.entity("另引", kind: .quotation)
    builder.claim(meeting, .date, .entity(builder.date(try #require(EDTF("2024-06-24")))))
    builder.claim(said, .saidAt, .entity(meeting))
    builder.claim(dated, .saidAt, .entity(meeting))
    builder.claim(dated, .date, .entity(builder.date(try #require(EDTF("2023")))))
    let graph = builder.freeze().graph
    func dates(_ id: String) throws -> [String] {
      graph.dates(of: try #require(graph.entity(id))).map(\.description)
    }
    #expect(try dates("引") == ["2024-06-24"])
    #expect(try dates("另引") == ["2023"])
  }

  @Test func anEmptyGraphAnswersEverythingWithNothing() {
    let graph = Graph.empty
    #expect(graph.entityCount == 0 && graph.claimCount == 0)
    #expect(graph.claims(of: EntityID(7)).isEmpty)
    #expect(graph.id(of: EntityID(7)) == "")
    #expect(graph.entities(named: "x").isEmpty)
    #expect(graph.value(of: ClaimID(99)) == .text("", language: "") || graph.claimCount == 0)
  }

  @Test func aSnapshotIsTheGraphItself() throws {
    let graph = try sample()
    let again = try Graph(snapshot: graph.snapshot)
    #expect(again.snapshot == graph.snapshot)
    #expect(again.label(try #require(again.entity("大会-2024"))) == "全国科技大会")
    #expect(again.damagedSections().isEmpty)
  }

  @Test func aDamagedSnapshotIsRefusedOrReadWithoutACrash() throws {
    let bytes = try sample().snapshot
    for cut in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: SnapshotError.self) { try Graph(snapshot: Array(bytes[..<cut])) }
    }
    for place in stride(from: 64, to: bytes.count, by: 5) {
      var damaged = bytes
      damaged[place] ^= 0xFF
      guard let graph = try? Graph(snapshot: damaged) else { continue }
      for entity in graph.entities(of: .event) {
        _ = graph.label(entity)
        _ = graph.datings(of: entity)
        for claim in graph.claims(of: entity) {
          _ = (graph.value(of: claim), graph.citations(of: claim))
        }
      }
    }
  }
}
