public import AnnalsModel

/// Whether the words that a chronology quotes stand in its sources.
public struct Verification: Sendable {
  /// Words that a source is said to have, and what came of looking for them there.
  public struct Finding: Hashable, Sendable {
    /// The quotation, or the entity whose claim rests on the passage.
    public var entity: EntityID
    /// The source that is cited.
    public var source: EntityID
    /// The place in it, as the citation says it.
    public var locator: String
    /// True of a quotation's words, false of a passage that a claim rests on.
    public var isQuotation: Bool
    /// The words.
    public var words: String
    /// The file of the source's text, or "".
    public var file: String
    /// What came of it.
    public var verdict: Verdict
    /// The text of the source right before the words, where they were found.
    public var prefix = ""
    /// The text of the source right behind them.
    public var suffix = ""
  }

  /// What came of looking for words.
  public enum Verdict: Hashable, Sendable {
    /// They stand there: from the first scalar to behind the last, in the line with this number.
    case found(scalars: Range<Int>, line: Int)
    /// They do not; the text there that is most like them, or "" where nothing is.
    case missing(nearest: String, line: Int)
    /// The source names no text to look in.
    case withoutText
    /// The source's text could not be had, for this reason.
    case unreadable(String)
    /// The file is another than the one the chronology was written from: its hash differs.
    case changed(hash: String)
  }

  /// All that was looked for, in the order of the entities.
  public private(set) var findings: [Finding] = []

  /// The quotations that cite no source, so that there is nothing to look into.
  public private(set) var unsourced: [EntityID] = []

  /// True where nothing is missing, changed or unreadable.
  ///
  /// A quotation that cites no source is for `annals check` to judge.
  public var isClean: Bool {
    findings.allSatisfy {
      switch $0.verdict {
      case .found, .withoutText: true
      case .missing, .unreadable, .changed: false
      }
    }
  }

  /// Looks every quotation and every cited passage up in the text of its source.
  ///
  /// White space, line and page breaks, page numbers, footnotes and captions that interrupt a sentence
  /// make no difference; everything else does.
  /// - Parameters:
  ///   - graph: the chronology.
  ///   - read: gives the bytes of a file that a source names as its text.
  ///   - hash: the SHA-256 of bytes, in lower-case hexadecimal digits.
  public init(
    of graph: Graph, reading read: @escaping (String) throws -> [UInt8],
    hash: @escaping ([UInt8]) -> String
  ) {
    var library = Library(graph: graph, read: read, hash: hash)
    var seen: Set<Sought> = []
    for entity in graph.entities {
      for claim in graph.claims(of: entity) {
        for sought in Self.sought(claim, of: entity, in: graph) where seen.insert(sought).inserted {
          findings.append(library.look(for: sought))
        }
        if Self.isQuoted(claim, of: entity, in: graph), unsourced.last != entity,
          graph.citations(of: claim).allSatisfy({ $0.source == nil })
        {
          unsourced.append(entity)
        }
      }
    }
  }

  private static func isQuoted(_ claim: ClaimID, of entity: EntityID, in graph: Graph) -> Bool {
    graph.kind(of: entity) == .quotation && graph.relation(of: claim) == .text
  }

  /// The words that a claim says stand in its sources: a quotation's text, and cited passages.
  private static func sought(_ claim: ClaimID, of entity: EntityID, in graph: Graph) -> [Sought] {
    var all: [Sought] = []
    let isQuoted = isQuoted(claim, of: entity, in: graph)
    for citation in graph.citations(of: claim) {
      guard let source = citation.source else { continue }
      if isQuoted, case .text(let words, _) = graph.value(of: claim) {
        all.append(
          Sought(
            entity: entity, source: source, locator: citation.locator, isQuotation: true,
            words: words))
      }
      if !citation.passage.isEmpty {
        all.append(
          Sought(
            entity: entity, source: source, locator: citation.locator, isQuotation: false,
            words: citation.passage))
      }
    }
    return all
  }
}

/// Words to look for.
struct Sought: Hashable {
  var entity: EntityID
  var source: EntityID
  var locator: String
  var isQuotation: Bool
  var words: String
}

/// The texts of the sources, each read once.
private struct Library {
  let graph: Graph
  let read: (String) throws -> [UInt8]
  let hash: ([UInt8]) -> String
  private var shelves: [EntityID: Shelf] = [:]

  private struct Shelf {
    var file: String
    var text: SearchableText?
    var problem: Verification.Verdict
  }

  init(
    graph: Graph, read: @escaping (String) throws -> [UInt8], hash: @escaping ([UInt8]) -> String
  ) {
    self.graph = graph
    self.read = read
    self.hash = hash
  }

  mutating func look(for sought: Sought) -> Verification.Finding {
    let shelf = shelves[sought.source] ?? fetch(sought.source)
    shelves[sought.source] = shelf
    var finding = Verification.Finding(
      entity: sought.entity, source: sought.source, locator: sought.locator,
      isQuotation: sought.isQuotation, words: sought.words, file: shelf.file,
      verdict: shelf.text?.look(for: sought.words) ?? shelf.problem)
    if case .found(let place, _) = finding.verdict, let text = shelf.text {
      (finding.prefix, finding.suffix) = text.surroundings(of: place)
    }
    return finding
  }

  private func fetch(_ source: EntityID) -> Shelf {
    guard case .text(let file, _)? = graph.claims(of: source, .text).first.map(graph.value(of:))
    else { return Shelf(file: "", text: nil, problem: .withoutText) }
    // Several articles may stand in one file.
    if let known = shelves.values.first(where: { $0.file == file && $0.text != nil }) {
      return known
    }
    do {
      let bytes = try read(file)
      if case .text(let stated, _)? = graph.claims(of: source, .sha256).first.map(graph.value(of:))
      {
        let actual = hash(bytes)
        guard actual == stated.lowercased() else {
          return Shelf(file: file, text: nil, problem: .changed(hash: actual))
        }
      }
      return Shelf(file: file, text: SearchableText(bytes), problem: .withoutText)
    } catch {
      return Shelf(file: file, text: nil, problem: .unreadable("\(error)"))
    }
  }
}
