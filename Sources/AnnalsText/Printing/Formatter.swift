/// Prints a document in the one form that `annals fmt` has.
///
/// Two spaces a level, one after a colon and a comma, two before a comment that ends a line, at most
/// one blank line together, one before each entry that follows facts. Nothing is moved and no word is
/// changed but for escapes, which are written only where they are needed.
struct Formatter {
  private let document: Document
  private let nodes: [Node]
  private var output: [UInt8] = []
  private var wasIndented = false
  private var wasHeading = false

  /// The formatted bytes of a document without problems of form.
  static func format(_ document: Document) -> [UInt8] {
    var formatter = Formatter(document)
    formatter.writeLines()
    return formatter.output
  }

  private init(_ document: Document) {
    self.document = document
    nodes = document.nodes
    output.reserveCapacity(document.source.bytes.count + 16)
  }

  private mutating func writeLines() {
    var i = 0
    while i < nodes.count {
      let node = nodes[i]
      if node.kind.isLine || node.kind == .comment || node.kind == .skipped {
        i = writeLine(i)
      } else {
        i += 1
      }
    }
  }

  /// Writes the line whose node is at `i` and gives the place of what follows it.
  private mutating func writeLine(_ i: Int) -> Int {
    let node = nodes[i]
    let level = node.kind == .skipped ? 0 : Int(node.level)
    writeBlank(before: node, level)
    output += repeatElement(Byte.space, count: 2 * level)
    var next = i + 1
    if node.kind == .comment || node.kind == .skipped {
      write(trimmed(node.range))
    } else {
      next = writeContent(i)
    }
    output.append(Byte.newline)
    wasIndented = level > 0
    wasHeading =
      node.kind == .entry || node.kind == .kindDeclaration || node.kind == .relationDeclaration
    return next
  }

  private mutating func writeBlank(before node: Node, _ level: Int) {
    guard !output.isEmpty else { return }
    let opens = level == 0 && wasIndented
    let keeps = node.flags.contains(.afterBlank) && !(level > 0 && wasHeading)
    if opens || keeps { output.append(Byte.newline) }
  }

  /// What stands on a line, after its indentation.
  private mutating func writeContent(_ line: Int) -> Int {
    writeOpening(line)
    var i = line + 1
    var isFirst = true
    while i < nodes.count, !nodes[i].kind.isLine {
      let node = nodes[i]
      if node.kind == .comment {
        guard node.flags.contains(.isTrailing) else { break }
        output += [Byte.space, Byte.space]
        write(trimmed(node.range))
        return i + 1
      }
      if node.kind == .skipped, i >= Int(nodes[line].next) { break }
      writeSeparator(before: i, of: line, isFirst: &isFirst)
      writePart(node)
      i += 1
    }
    return i
  }

  /// The word that a line's own node stands for.
  private mutating func writeOpening(_ line: Int) {
    switch nodes[line].kind {
    case .header: output += "annals".utf8
    case .prefix: output += "prefix".utf8
    case .from: output += "from".utf8
    case .question: output += "question".utf8
    case .kindDeclaration: output += "kind".utf8
    case .relationDeclaration: output += "relation".utf8
    case .fact:
      write(nodes[line].range)
      output.append(Byte.colon)
    default: break
    }
  }

  private mutating func writeSeparator(before i: Int, of line: Int, isFirst: inout Bool) {
    let node = nodes[i]
    let kind = nodes[line].kind
    defer { isFirst = false }
    if node.kind == .tag || node.kind == .datatype { return }
    let isWordOfLine = i == line + 1
    if isWordOfLine, kind == .entry || kind == .setting || kind == .expect { return }
    let endsWord =
      i == line + 2
      && (kind == .setting || kind == .prefix || kind == .question || kind == .expect)
    if endsWord {
      output.append(Byte.colon)
    } else if node.flags.contains(.beginsValue), precededByValue(i) {
      output.append(Byte.comma)
    }
    output.append(Byte.space)
  }

  private func precededByValue(_ i: Int) -> Bool { nodes[i - 1].kind.isPartOfValue }

  private mutating func writePart(_ node: Node) {
    switch node.kind {
    case .string: output += quoted(node)
    case .citation: writeCitation(node)
    case .tag:
      let text = document.source.string(node.range)
      output += text.lowercased().utf8
    default: write(node.range)
    }
  }

  /// A string with no more escapes than it needs.
  private func quoted(_ node: Node) -> String.UTF8View {
    let range = Int(node.start) + 1..<max(Int(node.start) + 1, Int(node.end) - 1)
    guard node.flags.contains(.hasEscapes) else {
      return Escapes.quoted(document.source.string(range)).utf8
    }
    let content = Escapes.unescaped(document.source.bytes.span, range)
    return Escapes.quoted(String(decoding: content, as: UTF8.self)).utf8
  }

  private mutating func writeCitation(_ node: Node) {
    let bytes = document.source.bytes
    guard bytes[Int(node.start)] == Byte.openBracket else { return write(node.range) }
    output.append(Byte.openBracket)
    var start = Int(node.start) + 1
    while start < Int(node.end) - 1, bytes[start].isBlank { start += 1 }
    write(trimmed(start..<Int(node.end) - 1))
    output.append(Byte.closeBracket)
  }

  private mutating func write(_ range: Range<Int>) { output += document.source.bytes[range] }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, document.source.bytes[end - 1].isBlank { end -= 1 }
    return range.lowerBound..<end
  }
}

extension Notation {
  /// A text in the one form that the formatter has.
  public struct Formatted: Sendable {
    /// The formatted bytes; where the text has problems of form, its own bytes.
    public var bytes: [UInt8]
    /// What stands in the way of formatting.
    public var diagnostics: [Diagnostic]
    /// True where formatting makes a difference.
    public var isChanged: Bool
  }

  /// Formats a text: two spaces a level, canonical blanks, every comment kept, no meaning changed.
  ///
  /// A text whose form has errors is left as it is: what is not understood can't be moved safely.
  /// Formatting twice changes nothing.
  /// - Complexity: O(n) in the number of bytes.
  public static func format(_ source: SourceText) -> Formatted {
    let document = Parser.parse(source)
    let diagnostics = diagnostics(document.problems, isStrict: false)
    guard diagnostics.isEmpty else {
      return Formatted(bytes: source.bytes, diagnostics: diagnostics, isChanged: false)
    }
    let bytes = Formatter.format(document)
    return Formatted(bytes: bytes, diagnostics: [], isChanged: bytes != source.bytes)
  }
}
