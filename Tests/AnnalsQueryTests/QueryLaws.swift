import AnnalsModel
import AnnalsQuery
import Chronology
import QuerySupport
import TestSupport
import Testing

/// Laws over random queries and random graphs; a failing case is run again by its seed.
@Suite struct QueryLaws {
  static let seeds = Array<UInt64>(1...40)

  @Test(arguments: seeds)
  func whatIsPrintedParsesBack(seed: UInt64) {
    let graph = RandomGraph.make(seed: seed)
    var queries = RandomQuery(seed: seed &* 7919, graph: graph)
    for _ in 0..<100 {
      let query = queries.next()
      let parsed = Query.parse("\(query)")
      #expect(parsed.problems.isEmpty, "\(query)")
      #expect(
        parsed.query == query, "\(query) is read as \(parsed.query?.description ?? "nothing")")
    }
  }

  @Test(arguments: seeds)
  func theAnswerIsThatOfTheDefinitions(seed: UInt64) throws {
    let graph = RandomGraph.make(seed: seed, events: 8)
    let naive = NaiveEvaluator(graph)
    var queries = RandomQuery(seed: seed &* 104_729, graph: graph)
    for _ in 0..<60 {
      let query = queries.next()
      let answer = try query.answer(on: graph)
      let expected = naive.list(query.set)
      #expect(answer.count == expected.count, "\(query)")
      switch query.output {
      case .nodes:
        #expect(answer.rows.compactMap(\.node) == expected, "\(query)")
      case .columns(let paths):
        #expect(answer.rows.compactMap(\.node) == expected, "\(query)")
        for row in answer.rows {
          guard let node = row.node else { continue }
          for (path, cells) in zip(paths, row.cells) {
            #expect(Set(cells.map(naive.cell)) == naive.cells(node, path), "\(query)")
          }
        }
      case .counts(let counting):
        var whole = query
        whole.output = .counts(Counting(counting.groups))
        #expect(rows(try whole.answer(on: graph)) == naive.rows(counting, expected), "\(query)")
        #expect(answer.rows.count <= counting.first ?? .max)
      }
    }
  }

  @Test(arguments: seeds)
  func countingDoesNotDependOnHowItIsDivided(seed: UInt64) throws {
    let graph = RandomGraph.make(seed: seed, events: 30)
    var queries = RandomQuery(seed: seed &* 15_485_863, graph: graph)
    var counted = 0
    for _ in 0..<400 {
      let query = queries.next()
      guard case .counts(let counting) = query.output, !counting.groups.isEmpty else { continue }
      let whole = try query.answer(on: graph, counting: CountDivision(workers: 1))
      let divided = try query.answer(on: graph, counting: CountDivision(least: 2, workers: 5))
      #expect(divided.rows == whole.rows, "\(query)")
      counted += 1
    }
    #expect(counted > 20)
  }

  private func rows(_ answer: Answer) -> [[NaiveEvaluator.Cell?]] {
    answer.rows.map { row in
      row.cells.map { cells in
        cells.first.map { cell in
          switch cell {
          case .node(let node): .node(node)
          case .kind(let kind): .kind(kind)
          case .text(let text): .text(text)
          case .integer(let number): .integer(number)
          case .value(let value): .value(value)
          }
        }
      }
    }.sorted { "\($0)" < "\($1)" }
  }
}

extension NaiveEvaluator {
  func cell(_ cell: Answer.Cell) -> Cell {
    switch cell {
    case .node(let node): .node(node)
    case .kind(let kind): .kind(kind)
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .value(let value): .value(value)
    }
  }

  /// The rows of a count, in the order of their spelling.
  func rows(_ counting: Counting, _ nodes: [Node]) -> [[Cell?]] {
    if counting.groups.isEmpty { return [[.integer(nodes.count)]] }
    var groups: [[Cell?]: Int] = [:]
    for node in nodes {
      var keys: [[Cell?]] = [[]]
      for path in counting.groups {
        let found = cells(node, path)
        let values: [Cell?] = found.isEmpty ? [nil] : Array(found)
        keys = keys.flatMap { key in values.map { key + [$0] } }
      }
      for key in keys { groups[key, default: 0] += 1 }
    }
    return groups.map { $0.key + [.integer($0.value)] }.sorted { "\($0)" < "\($1)" }
  }
}
