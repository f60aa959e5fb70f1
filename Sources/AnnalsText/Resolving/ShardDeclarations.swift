import AnnalsModel
import Chronology

/// What a shard declares: its entries, what they are called, and their quotations, in the order of the text.
///
/// Shards are read side by side; what their declarations mean together is for the ``Register``.
struct ShardDeclarations: Sendable {
  struct Entry: Sendable {
    /// The id, or the name that stands for it; nil where there is neither.
    var name: UInt32?
    var kind: KindID?
    /// Where the id stands.
    var place: OriginSpan
    /// An entry without an id claims nothing, but its name is known to others.
    var hasID: Bool
    /// The id is no word.
    var isFaulty: Bool
    /// What the entry is called follows what those before it are called.
    var namesEnd: UInt32
  }

  struct Quotation: Sendable {
    /// The id asked for, or the one made of the entry's id and the first words; nil where there are no words.
    var id: UInt32?
    var isNamed: Bool
    /// What to point at: the words where there are some and no id is asked for.
    var place: OriginSpan
    /// The words: a node of a document of the shard.
    var words: UInt32
    var document: UInt32
    var wordsHash: UInt64
  }

  var strings = StringList()
  var entries: [Entry] = []
  var names: [UInt32] = []
  var quotations: [Quotation] = []
  var problems = ProblemLog()
}

/// Reads what a shard declares.
struct DeclarationReader {
  private let preamble: Preamble
  private var found = ShardDeclarations()
  private var document: Document
  private var number: UInt32 = 0
  private var isMalformed = false

  static func read(_ shard: Shard, _ preamble: Preamble) -> ShardDeclarations {
    guard let first = shard.documents.first else { return ShardDeclarations() }
    let nodes = shard.documents.reduce(0) { $0 + $1.nodes.count }
    var reader = DeclarationReader(preamble: preamble, document: first, size: nodes * 14)
    for (number, document) in shard.documents.enumerated() {
      reader.document = document
      reader.number = UInt32(truncatingIfNeeded: number)
      reader.isMalformed = document.isMalformed
      reader.readEntries(document.source.bytes.span, document.nodes)
    }
    return reader.found
  }

  private init(preamble: Preamble, document: Document, size: Int) {
    self.preamble = preamble
    self.document = document
    // Measured: a shard declares a string in every 200 bytes, and they are an eleventh of it.
    found.strings.reserve(strings: size / 128, bytes: size / 8)
  }

  private mutating func readEntries(_ bytes: Span<UInt8>, _ nodes: [Node]) {
    var line = 0
    while line < nodes.count {
      if nodes[line].kind == .entry { readEntry(bytes, nodes, line) }
      line = max(Int(nodes[line].next), line + 1)
    }
  }

  private mutating func readEntry(_ bytes: Span<UInt8>, _ nodes: [Node], _ line: Int) {
    var entry = ShardDeclarations.Entry(
      place: place(nodes[line]), hasID: false, isFaulty: false, namesEnd: 0)
    var id: Node?
    let end = Int(nodes[line].next)
    var i = line + 1
    while i < end {
      let node = nodes[i]
      switch node.kind {
      case .word:
        entry.kind = kind(bytes, node, isDamaged: nodes[line].flags.contains(.isDamaged))
      case .id:
        entry.name = append(bytes, node)
        entry.place = place(node)
        entry.hasID = true
        id = node
        entry.isFaulty =
          node.flags.isDisjoint(with: [.isBracketed, .isDamaged])
          && WordRules.fault(bytes, Int(node.start), Int(node.end)) != nil
      case .string:
        let name = append(bytes, node)
        // A heading without an id: its name will do, so that others who use it are not reported.
        if entry.name == nil { (entry.name, entry.place) = (name, place(node)) }
        found.names.append(name)
      case .fact:
        if entry.name != nil { noteNames(bytes, nodes, i, id) }
      default: break
      }
      i = node.kind == .fact ? max(Int(node.next), i + 1) : i + 1
    }
    entry.namesEnd = UInt32(found.names.count)
    found.entries.append(entry)
  }

  /// The kind that a heading names; the nearest there is where there is none.
  private mutating func kind(_ bytes: Span<UInt8>, _ node: Node, isDamaged: Bool) -> KindID? {
    if let row = preamble.tables.kinds.find(bytes.extracting(node.range)) {
      return KindID(UInt16(truncatingIfNeeded: row))
    }
    guard !isDamaged else { return nil }
    let vocabulary = preamble.vocabulary
    let word = document.source.string(node.range)
    let span = SourceSpan(document.id, Int(node.start), Int(node.end))
    if WrittenDate.isDate(word) {
      found.problems.record(Problem(.dateMalformed, span, WrittenDate.words(word)))
      return nil
    }
    let near: String
    if let plural = vocabulary.kind(word), plural != .date {
      near = vocabulary[plural].name
    } else {
      near = vocabulary.kindMeant(by: word)
    }
    found.problems.record(Problem(.kindUnknown, span, [word, near]))
    return nil
  }

  /// Notes what a string, a bare word or an id stands for.
  private mutating func append(_ bytes: Span<UInt8>, _ node: Node) -> UInt32 {
    if isMalformed || node.flags.contains(.hasEscapes) {
      return found.strings.append(document.repairedContent(of: node).span)
    }
    return found.strings.append(bytes.extracting(node.content))
  }

  private func place(_ node: Node) -> OriginSpan {
    OriginSpan(source: document.id.index, start: node.start, end: node.end)
  }

  /// Notes names and aliases that facts give, and quotations.
  ///
  /// Of an entry without an `id` nothing is claimed, so that it has no quotations either.
  private mutating func noteNames(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int, _ id: Node?
  ) {
    let start = Int(nodes[fact].start)
    let end = bytes.count
    switch Int(nodes[fact].end) - start {
    case 4 where matches("name", bytes, start, end), 5 where matches("alias", bytes, start, end):
      var i = fact + 1
      while i < Int(nodes[fact].next), nodes[i].kind != .fact {
        if nodes[i].kind == .string || nodes[i].kind == .bare {
          found.names.append(append(bytes, nodes[i]))
        }
        i += 1
      }
    case 5 where matches("quote", bytes, start, end):
      if let id { noteQuotation(bytes, nodes, fact, id) }
    default: break
    }
  }

  private mutating func noteQuotation(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int, _ entry: Node
  ) {
    let (words, name) = QuotationParts.find(bytes, nodes, fact)
    var quotation = ShardDeclarations.Quotation(
      isNamed: name != nil, place: place(nodes[name ?? words ?? fact]),
      words: UInt32(words ?? fact), document: number, wordsHash: 0)
    if let words, name != nil || !nodes[words].content.isEmpty {
      quotation.wordsHash = StringPool.hash(bytes.extracting(nodes[words].content))
      if let name {
        quotation.id = append(bytes, nodes[name])
      } else {
        quotation.id = derivedID(bytes, entry, nodes[words])
      }
    } else {
      quotation.isNamed = false
      quotation.place = place(nodes[fact])
    }
    found.quotations.append(quotation)
  }

  private mutating func derivedID(_ bytes: Span<UInt8>, _ entry: Node, _ words: Node) -> UInt32 {
    if isMalformed || !words.flags.union(entry.flags).isDisjoint(with: .hasEscapes) {
      let id = DerivedID.make(
        entry: document.repairedContent(of: entry).span,
        words: document.repairedContent(of: words).span)
      return found.strings.append(id.span)
    }
    let id = DerivedID.make(
      entry: bytes.extracting(entry.content), words: bytes.extracting(words.content))
    return found.strings.append(id.span)
  }
}

/// Where the parts of a `quote:` line stand.
enum QuotationParts {
  /// The words, the last string of the line, and the id that a line beneath it asks for.
  static func find(_ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int) -> (words: Int?, id: Int?) {
    let end = Int(nodes[fact].next)
    var words: Int?
    var name: Int?
    var i = fact + 1
    while i < end {
      let node = nodes[i]
      if node.kind == .string { words = i }
      if node.kind == .fact {
        if node.range.count == 2, matches("id", bytes, Int(node.start), bytes.count),
          i + 1 < Int(node.next), nodes[i + 1].kind == .bare
        {
          name = i + 1
        }
        i = max(Int(node.next), i + 1)
      } else {
        i += 1
      }
    }
    return (words, name)
  }
}

extension Document {
  /// Bytes that are no UTF-8 were reported; they go in repaired.
  var isMalformed: Bool { problems.contains { $0.mistake == .textNotUTF8 } }

  /// The content of a node, its escapes resolved and what is no UTF-8 repaired.
  func repairedContent(of node: Node) -> [UInt8] {
    let bytes =
      node.flags.contains(.hasEscapes)
      ? Escapes.unescaped(source.bytes.span, node.content) : Array(source.bytes[node.content])
    return isMalformed ? Array(String(decoding: bytes, as: UTF8.self).utf8) : bytes
  }
}
