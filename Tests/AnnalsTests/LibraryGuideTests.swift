import Annals
import Testing
import TestSupport

@Suite struct LibraryGuideTests {
  /// The code of docs/library.md, in its order: compiled here, and run over the seeds.
  @Test(.enabled(if: Project.isFolder("seeds")))
  func theGuideRuns() throws {
    // The guide is read in an empty folder beside the project's own.
    let loaded = try Notation.load(paths: ["seeds"])
    for diagnostic in loaded.diagnostics { print(diagnostic.message) }
    let graph = loaded.graph
    print("\(graph.entities.count) entities, \(graph.claimCount) claims")

    let meetings = try Query.meetings.in(2024).answer(on: graph)
    for meeting in meetings.entities {
      let dates = graph.dates(of: meeting).map(\.description).joined(separator: ", ")
      print(dates, graph.label(meeting))
    }

    let same = try Query(parsing: "meetings in 2024").answer(on: graph)
    print(same.entities == meetings.entities)

    for meeting in meetings.entities {
      for claim in graph.claims(of: meeting, .chair) {
        for citation in graph.citations(of: claim) {
          guard let chair = graph.entity(of: claim), let source = citation.source else { continue }
          print(graph.label(chair), "–", graph.label(source), citation.locator)
        }
      }
    }

    let chart = Chart(graph, selection: meetings.entities, title: "2024")
    let dot = Drawing.dot(chart)
    print(String(decoding: dot, as: UTF8.self))

    let about = try EDTF.parse("1985~")
    print(about.bounds.earliestBegin, about.words(.english))
    print(EDTF("1985-04")?.within(TimeSpan(year: 1985)) == .yes)

    var builder = GraphBuilder()
    let paper = builder.entity("paper", kind: .source)
    let congress = builder.entity("congress-2024", kind: .meeting)
    let li = builder.entity("李强", kind: .person)
    builder.claim(congress, .chair, .entity(li), citing: [Citation(source: paper, locator: "p. 1")])
    let frozen = builder.freeze()
    let small = frozen.graph
    let chair = frozen.entities[Int(li.index)]
    print(small.claims(with: chair, .chair).map { small.id(of: small.subject(of: $0)) })
    #expect(same.entities == meetings.entities)
    #expect(!meetings.entities.isEmpty)
    #expect(small.claimCount == 1)
    #expect(
      small.claims(with: chair, .chair).map { small.id(of: small.subject(of: $0)) }
        == ["congress-2024"])
  }

  @Test func everyBlockOfTheGuideStandsInTheTest() throws {
    let guide = try Project.text("docs/library.md")
    let test = try Project.text("Tests/AnnalsTests/LibraryGuideTests.swift")
    let lines = Set(test.split(separator: "\n").map { Project.trimmed($0) })
    let blocks = Project.blocks(of: "swift", in: guide).joined(separator: "\n")
    for line in blocks.split(separator: "\n") {
      #expect(lines.contains(Project.trimmed(line)), "\(line)")
    }
  }
}
