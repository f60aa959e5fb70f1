import AnnalsModel
import Chronology
import TestSupport

/// Putting claims in and freezing them, without any text: what the graph itself costs.
enum BuildingBenchmark {
  static func run(events count: Int) -> [Measurement] {
    var graph = Graph.empty
    let filling = Measurement.of("fill a builder, \(count) events", runs: 3) { _ = fill(count) }
    let building = Measurement.of("fill and freeze, \(count) events", runs: 3) {
      graph = fill(count).freeze().graph
    }
    var indexed = Graph.empty
    let indexing = Measurement.of("fill and freeze with a text index", runs: 3) {
      indexed = fill(count).freeze(indexingText: true).graph
    }
    let found = Measurement.of("a phrase in all texts, by the index") {
      _ = indexed.literals(containing: "自立自强研究")
    }
    print("\(indexed.byteCount) bytes with a text index")
    print("\(graph.entityCount) entities, \(graph.claimCount) claims, \(graph.byteCount) bytes")
    let phrase = Measurement.of("a phrase in all texts") {
      _ = graph.literals(containing: "自立自强研究")
    }
    return [filling, building, phrase, indexing, found]
  }

  static func fill(_ count: Int) -> GraphBuilder {
    var builder = GraphBuilder()
    var random = SeededRandom(seed: 1)
    let words = ["科技", "创新", "自立", "自强", "基础", "研究", "强国", "建设", "人才", "教育", "改革"]
    func text(_ n: Int) -> String {
      (0..<n).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined()
    }
    let sources = (0..<(count / 50 + 1)).map { builder.entity("报道\($0)", kind: .source) }
    let people = (0..<(count / 25 + 4)).map { builder.entity("人\($0)", kind: .person) }
    let topics = (0..<(count / 500 + 2)).map { builder.entity("题\($0)", kind: .topic) }
    for i in 0..<count {
      let event = builder.entity("事件\(i)", kind: i % 3 == 0 ? .meeting : .event)
      let citing = [
        Citation(source: sources[i % sources.count], locator: "p. \(i % 20)", passage: "")
      ]
      let month = i % 12 + 1
      if let day = EDTF(year: Int64(1950 + i * 75 / count), month: month, day: i % 28 + 1) {
        builder.claim(event, .date, .entity(builder.date(day)), citing: citing)
      }
      builder.claim(event, .name, .text(text(4) + "\(i)", language: "zh"), citing: citing)
      for k in 0..<3 {
        let person = people[(i * 7 + k * k * 31) % people.count]
        builder.claim(event, k == 0 ? .speaker : .participant, .entity(person), citing: citing)
      }
      builder.claim(event, .about, .entity(topics[i % topics.count]), citing: citing)
      guard i % 3 == 0 else { continue }
      let quotation = builder.entity("事件\(i).引", kind: .quotation)
      builder.claim(quotation, .text, .text(text(15), language: "zh"), citing: citing)
      builder.claim(quotation, .saidBy, .entity(people[i * 7 % people.count]), citing: citing)
      builder.claim(quotation, .saidAt, .entity(event), citing: citing)
    }
    return builder
  }
}
