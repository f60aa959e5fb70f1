import AnnalsDrafting
import Chronology
import Glibc
import Testing

/// The five documents, where `ANNALS_DOCUMENTS` says they are.
private let documents: String? = getenv("ANNALS_DOCUMENTS").map { String(cString: $0) }

@Suite(.enabled(if: documents != nil, "ANNALS_DOCUMENTS is not set"))
struct DocumentTimes {
  private static let names = [
    "000_b06077b12bd6695a", "001_8089adc89d669a0a", "002_fd4eaa529b77abe0", "003_d7639a3b45169b27",
    "004_7a412ce2e30e0e48",
  ]

  @Test func timesAreThoseAReaderGives() {
    #expect(agreement { $0 } >= 0.98)
  }

  @Test func linesBrokenAnewChangeLittle() {
    #expect(agreement(rewrapped) >= 0.98)
  }

  /// The F measure of words and values together, over all five.
  private func agreement(_ change: (String) -> String) -> Double {
    var (right, wanted, found) = (0, 0, 0)
    for (line, name) in zip(documentTimes.split(separator: "\n"), Self.names) {
      let gold = line.split(separator: " ").dropFirst().map(String.init)
      let draft = Drafter().draft(change(text(of: name)))
      let times = draft.mentions.compactMap(Self.time)
      (wanted, found) = (wanted + gold.count, found + times.count)
      var rest = gold
      for time in times {
        if let index = rest.firstIndex(of: time) {
          rest.remove(at: index)
          right += 1
        }
      }
    }
    print("times of the documents: \(right) right of \(wanted), \(found) found")
    return 2 * Double(right) / Double(wanted + found)
  }

  private static func time(_ mention: Draft.Mention) -> String? {
    guard mention.kind == .date, ["day", "month", "year", "period"].contains(mention.timeClass)
    else { return nil }
    if let value = mention.value { #expect((try? EDTF.parse(value)) != nil) }
    return mention.text.filter { !$0.isWhitespace } + "=" + (mention.value ?? "null")
  }

  private func rewrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var pieces: [Substring] = []
      var rest = line
      while rest.count > 28 {
        pieces.append(rest.prefix(28))
        rest = rest.dropFirst(28)
      }
      return (pieces + [rest]).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func text(of name: String) -> String {
    guard let documents, let file = fopen("\(documents)/\(name).txt", "rb") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
