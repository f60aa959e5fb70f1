import Annals
import Foundation
import FuzzSupport

/// The bytes of a whole snapshot.
private let whole: [UInt8] = {
  let path = NSTemporaryDirectory() + "annals-fuzz-\(UInt32.random(in: 0 ... .max)).annalsdb"
  defer { try? FileManager.default.removeItem(atPath: path) }
  do {
    try SampleGraph.graph.write(to: path)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  } catch { fatalError("no snapshot: \(error)") }
}()

/// What holds of any snapshot: it is refused, or answers everything without reading outside; and what is not
/// damaged answers as the graph it was made of.
///
/// The header knows its own checksum, so an input is not a file (the fuzzer would look for a checksum all
/// day) but changes to a whole one: three bytes of place and one to put there, again and again. An input whose
/// number of bytes is no multiple of four is a file all the same.
func check(_ bytes: [UInt8]) {
  guard bytes.count % 4 == 0 else { return ask(bytes, isWhole: false) }
  var damaged = whole
  for i in stride(from: 0, to: bytes.count, by: 4) {
    let place = Int(bytes[i]) | Int(bytes[i + 1]) << 8 | Int(bytes[i + 2]) << 16
    damaged[place % damaged.count] = bytes[i + 3]
  }
  ask(damaged, isWhole: damaged == whole)
}

private func ask(_ bytes: [UInt8], isWhole: Bool) {
  guard let graph = try? Graph(snapshot: bytes) else {
    return law(!isWhole, "a whole snapshot is refused")
  }
  law(!isWhole || graph.damagedSections().isEmpty, "a whole snapshot is said to be damaged")
  var answers = 0
  for entity in graph.entities.prefix(200) {
    answers += graph.label(entity).utf8.count + graph.names(of: entity).count
    for date in graph.datings(of: entity) { answers += graph.edtf(date.date) == nil ? 0 : 1 }
    for claim in graph.claims(of: entity).prefix(50) {
      answers += graph.citations(of: claim).count + graph.qualifiers(of: claim).count
      if case .text(let text, _) = graph.value(of: claim) { answers += text.utf8.count }
    }
  }
  for words in questions {
    guard let query = try? Query(parsing: words, vocabulary: graph.vocabulary) else { continue }
    answers += (try? query.answer(on: graph))?.rows.count ?? 0
  }
  law(!isWhole || answers > 0, "a whole snapshot says nothing")
}

private let questions = [
  "events in 2024", "events possibly in 199X", "meetings with 甲", "quotations saying \"科技\"",
  "everything named \"会\"", "around 甲 within 2", "path from 甲 to 乙",
  "events where sources disagree",
  "(events where mentions = 计划) -> speaker", "events count per decade, participant",
  "events in 2024 according to 报", "meetings show date, speaker sort by attendance",
]
