/// How many there are, how many were found, and how many finds were right.
struct DraftingScore {
  var name: String
  private(set) var expected = 0
  private(set) var found = 0
  private(set) var offered = 0
  private(set) var right = 0
  private(set) var misses: [String] = []
  private(set) var falseFinds: [String] = []

  init(_ name: String) { self.name = name }

  /// Counts something that was to be found.
  mutating func expect(_ label: String, found isFound: Bool) {
    expected += 1
    if isFound { found += 1 } else { misses.append(label) }
  }

  /// Counts something that was offered.
  mutating func offer(_ label: String, right isRight: Bool) {
    offered += 1
    if isRight { right += 1 } else { falseFinds.append(label) }
  }

  private static func share(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 1000).rounded())
    let digits = "\(hundredths % 1000)"
    return hundredths >= 1000
      ? "1.000" : "." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// One line of the table.
  var line: String {
    let recall = Self.share(found, expected)
    var columns = [name, "R \(Self.rounded(recall)) (\(found) of \(expected))"]
    if offered > 0 {
      let precision = Self.share(right, offered)
      let f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
      columns += ["P \(Self.rounded(precision)) (\(right) of \(offered))", "F \(Self.rounded(f))"]
    }
    return columns.joined(separator: "  ")
  }

  /// What was missed and what was found wrongly, a line each.
  var list: [String] {
    misses.map { "  missed  \(name): \($0)" } + falseFinds.map { "  false   \(name): \($0)" }
  }
}
