import AnnalsModel
import AnnalsPlatform
import AnnalsQuery

/// What a word that was begun can become.
struct Completion {
  /// The end of the text that would be replaced.
  var typed = ""
  /// What it could be instead.
  var candidates: [String] = []

  /// What all candidates begin with.
  var commonStart: String {
    guard var common = candidates.first else { return "" }
    for candidate in candidates.dropFirst() {
      common = String(zip(common, candidate).prefix { $0 == $1 }.map(\.0))
    }
    return common.count >= typed.count ? common : typed
  }

  /// The candidates in a few lines.
  var listing: String {
    let shown = candidates.prefix(24).map { TerminalText.escapedLine($0) }
    let more = candidates.count - shown.count
    return shown.joined(separator: "  ") + (more > 0 ? "  … and \(more) more" : "")
  }
}

/// Completes words of the query language and names of the graph.
struct QueryCompleter {
  private let words: [String]
  private let names: [String]

  init(_ graph: Graph) {
    words = Query.words(in: graph.vocabulary)
    names = Self.names(of: graph)
  }

  /// All names of all entities that people would write, each once, in order.
  static func names(of graph: Graph) -> [String] {
    var names: Set<String> = []
    for entity in graph.entities where !graph.isDate(entity) {
      names.formUnion(graph.names(of: entity))
    }
    return names.sorted()
  }

  /// What the end of a text can become: a name with spaces in it counts from where it began.
  func completion(of text: String) -> Completion {
    var start = text.startIndex
    // The longest ending that some name begins with wins, so that a name of several words is one.
    while start < text.endIndex {
      let typed = text[start...]
      let found = typed.first?.isWhitespace == true ? [] : candidates(typed)
      if !found.isEmpty { return Completion(typed: String(typed), candidates: found) }
      guard let space = typed.firstIndex(where: { " ('\"".contains($0) }) else { break }
      start = text.index(after: space)
    }
    return Completion()
  }

  private func candidates(_ typed: Substring) -> [String] {
    let found = words.filter { $0.hasPrefix(typed) }
    return found + Self.range(of: typed, in: names).filter { !found.contains($0) }
  }

  /// The names that begin so; they are in order.
  static func range(of start: Substring, in names: [String]) -> ArraySlice<String> {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < start { low = middle + 1 } else { high = middle }
    }
    return names[low...].prefix { $0.hasPrefix(start) }
  }
}
