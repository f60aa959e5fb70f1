import AnnalsModel
import Chronology
import TestSupport
import Testing

/// The order of what is listed is the same, however it is made.
@Suite struct ReadingOrderTests {
  /// Days only; times of day, too; years far apart; so many days that few events lie far from each other.
  private static let dates = [
    ["1950-05-05", "19XX-XX-03", "1950", "1949-12-31/1950-01-02", "../1950-03", "1950-03/.."],
    ["1950-05-05", "1950-05-05T10:00:00Z", "1950-05-05T09:59:59+08:00", "1951", "[1950,1952]"],
    ["1950-05-05T10:00:00Z", "-0043-03-15", "Y-170000002", "Y17E7", "1950-05-05"],
    (1900..<1950).flatMap { year in (10..<22).map { "\(year)-05-\($0)" } },
  ]

  @Test(arguments: dates, [20, 900, 3_000])
  func manyAreMergedAsFew(_ dates: [String], _ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let kinds: [KindID] = [.event, .meeting, .period, KindID(4), KindID(7)]
    var builder = GraphBuilder()
    for i in 0..<count {
      let event = builder.entity("事\(i)", kind: random.pick(kinds) ?? .event)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        guard let date = random.pick(dates).flatMap({ EDTF($0) }) else { continue }
        builder.claim(event, .date, .entity(builder.date(date)))
      }
    }
    for date in dates { _ = EDTF(date).map { builder.date($0) } }
    let graph = builder.freeze().graph
    let events = Array(graph.entities(of: .event))
    #expect(events.count == count)
    let parts = Dictionary(grouping: events) { graph.kind(of: $0) }.values.map { part in
      ArraySlice(part.map(\.index).sorted())
    }.sorted { $0[0] < $1[0] }
    #expect(
      graph.merged(parts)
        == events.sorted { graph.isRead($0, before: $1) }.map(\.index))
  }
}
