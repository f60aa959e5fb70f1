import Testing

/// A half page of the table `chineseDocuments`, with what has to be found in it.
struct MarkedDocument: CustomTestStringConvertible, Sendable {
  var genre: String
  var marked: MarkedSentence
  var quotations: [Quotation]

  /// Who says what: a speaker and how the words begin.
  struct Quotation: Hashable, Sendable {
    var speaker: String
    var beginning: String
  }

  var testDescription: String { genre }

  /// A block of the table: `# genre day`, the text, `~ quote speaker beginning` lines.
  init(_ lines: [Substring]) {
    let head = lines.first?.split(separator: " ").dropFirst().map(String.init) ?? []
    genre = head.first ?? ""
    let body = lines.dropFirst().filter { $0.first != "~" }.joined(separator: "\n")
    marked = MarkedSentence(body, date: head.count > 1 ? head[1] : "")
    quotations = lines.filter { $0.hasPrefix("~ quote ") }.compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 3).dropFirst(2).map(String.init)
      return parts.count == 2 ? Quotation(speaker: parts[0], beginning: parts[1]) : nil
    }
  }

  static func table(_ table: String) -> [MarkedDocument] {
    table.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty).map { MarkedDocument(Array($0)) }
  }
}
