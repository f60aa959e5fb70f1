import Annals
import FuzzSupport

/// What holds of any words that are asked: they are a question or have a problem with a place in them; a
/// question prints as words that mean the same; it is answered or refused, explained or not.
func check(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let parsed = Query.parse(text)
  let count = text.utf8.count
  for problem in parsed.problems {
    let range = problem.range
    law(range.lowerBound >= 0 && range.upperBound <= count, "a problem stands outside the text")
  }
  guard let query = parsed.query, parsed.problems.isEmpty else {
    return law(!parsed.problems.isEmpty, "no question, and no problem")
  }
  let printed = query.description
  law(Query.parse(printed).query == query, "‘\(printed)’ is not read as it was meant")
  checkAnswer(query)
}

private func checkAnswer(_ query: Query) {
  let answer: Answer
  do { answer = try query.answer(on: SampleGraph.graph) } catch {
    law(!error.message.isEmpty, "refused without a word")
    return
  }
  let explained = try? query.explainedAnswer(on: SampleGraph.graph) { 0 }
  law(explained?.answer == answer, "explaining changes the answer of ‘\(query)’")
  if answer.shape != .counts {
    law(answer.rows.count == answer.count, "‘\(query)’ has \(answer.count) nodes in other rows")
  }
  _ = try? query.sparql(over: SampleGraph.graph)
}
