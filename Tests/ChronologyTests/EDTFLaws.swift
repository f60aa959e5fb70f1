import Chronology
import Testing

#if DEBUG
  private let rounds = 20_000
#else
  private let rounds = 100_000
#endif

/// What holds of every expression.
@Suite struct EDTFLaws {
  @Test(arguments: [1, 20_240_624] as [UInt64])
  func holdOfRandomExpressions(seed: UInt64) {
    var generator = RandomEDTF(seed: seed)
    var refused = 0
    for _ in 0..<rounds {
      let text = generator.expression()
      guard let edtf = EDTF(text) else {
        // Two random dates can stand in no order at all, `1XXX` and a day in it.
        if !text.contains("/"), !text.contains("..") { Issue.record("“\(text)” is refused") }
        refused += 1
        continue
      }
      check(edtf, written: text)
    }
    #expect(refused < rounds / 20)
  }

  private func check(_ edtf: EDTF, written text: String) {
    if edtf.description != text { Issue.record("“\(text)” is printed “\(edtf)”") }
    if edtf.level > 2 || edtf.level < 0 { Issue.record("“\(text)” has level \(edtf.level)") }
    let (bounds, possible) = (edtf.bounds, edtf.possibleBounds)
    if !isOrdered(bounds) { Issue.record("“\(text)” has bounds out of order: \(bounds)") }
    if !isOrdered(possible) { Issue.record("“\(text)” has bounds out of order: \(possible)") }
    if possible.hull.begin > bounds.hull.begin || possible.hull.end < bounds.hull.end {
      Issue.record("“\(text)” is possible in less than its face value")
    }
    checkSpelling(edtf, written: text)
    if case .day(let first) = edtf.earliestDay, case .day(let last) = edtf.latestDay, last < first {
      Issue.record("“\(text)” ends before it begins")
    }
    for language in WordLanguage.allCases where edtf.words(language).isEmpty {
      Issue.record("“\(text)” has no words")
    }
  }

  private func checkSpelling(_ edtf: EDTF, written text: String) {
    let normalized = edtf.normalized
    if EDTF(normalized.description) != normalized {
      Issue.record("“\(text)” normalized, “\(normalized)”, is not read again")
    }
    if normalized.normalized != normalized || normalized.bounds != edtf.bounds
      || normalized.possibleBounds != edtf.possibleBounds
    {
      Issue.record("“\(text)” normalized, “\(normalized)”, means something else")
    }
  }

  private func isOrdered(_ bounds: DateBounds) -> Bool {
    bounds.earliestBegin <= bounds.latestBegin && bounds.earliestEnd <= bounds.latestEnd
      && bounds.earliestBegin <= bounds.earliestEnd && bounds.latestBegin <= bounds.latestEnd
      && bounds.earliestBegin < bounds.latestEnd
  }

  @Test func everyOneByteChangeIsReadOrRefused() {
    var generator = RandomEDTF(seed: 7)
    let strange = Array("0X-/.,[]{}?~%YSETZ: \u{0}é".utf8)
    for _ in 0..<rounds / 20 {
      var bytes = Array(generator.expression().utf8)
      let place = generator.number(0...bytes.count - 1)
      bytes[place] = strange[generator.number(0...strange.count - 1)]
      do {
        let edtf = try EDTF.parse(bytes.span)
        #expect(EDTF(edtf.description) == edtf)
      } catch {
        #expect(error.place.lowerBound >= 0 && error.place.upperBound <= bytes.count)
        #expect(!error.message.isEmpty)
      }
    }
  }

  @Test func everyBeginningIsReadOrRefused() {
    for text in ["?2004-06~-~11/2005-XX-3X%", "Y-3388E2S3~", "{..1984-21,1990..1991,2000-01-01..}"]
    {
      let bytes = Array(text.utf8)
      for count in 0...bytes.count {
        let prefix = Array(bytes[0..<count])
        if let edtf = try? EDTF.parse(prefix.span) {
          #expect(edtf.description == String(decoding: prefix, as: UTF8.self))
        }
      }
    }
  }
}
