/// Terms as Turtle spells them: prefixed names, relative IRIs, bare numbers, long strings.
struct TurtleText: Sendable {
  private struct Prefix {
    var name: String
    var iri: [UInt8]
  }

  private let prefixes: [Prefix]
  private let base: IRI?

  /// Prefixes whose names or IRIs no document could hold are left out; of two with one name the
  /// last counts.
  init(prefixes: [(name: String, iri: String)], base: IRI?) {
    var kept: [Prefix] = []
    for (name, iri) in prefixes where Self.isPrefixName(name) && IRI.isAbsolute(iri) {
      kept.removeAll { UTF8Order.areSame($0.name, name) }
      kept.append(Prefix(name: name, iri: Array(iri.utf8)))
    }
    self.prefixes = kept
    self.base = base
  }

  /// Appends the directives, and an empty line where there are any.
  func appendDirectives(to output: inout [UInt8]) {
    if let base {
      output.append(contentsOf: "@base ".utf8)
      NQuadsText.append(iri: base.text, to: &output)
      output.append(contentsOf: " .\n".utf8)
    }
    for prefix in prefixes {
      output.append(contentsOf: "@prefix \(prefix.name): ".utf8)
      NQuadsText.append(iri: prefix.iri.span, 0..<prefix.iri.count, to: &output)
      output.append(contentsOf: " .\n".utf8)
    }
    if base != nil || !prefixes.isEmpty { output.append(0x0A) }
  }

  /// Appends a predicate.
  func append(predicate: Term, to output: inout [UInt8]) {
    if case .iri(let text) = predicate, UTF8Order.areSame(text, RDF.type) {
      output.append(UInt8(ascii: "a"))
    } else {
      append(predicate, to: &output)
    }
  }

  /// Appends a term.
  func append(_ term: Term, to output: inout [UInt8]) {
    switch term {
    case .iri(let text): append(iri: text, to: &output)
    case .blank(let label): NQuadsText.append(blank: label, to: &output)
    case .literal(let literal): append(literal, to: &output)
    }
  }

  /// Appends an IRI: the prefixed name with the longest namespace, else relative to the base.
  private func append(iri text: String, to output: inout [UInt8]) {
    let isNamed = text.withBytes { bytes in
      var best: Prefix?
      for prefix in prefixes where prefix.iri.count > best?.iri.count ?? -1 {
        if Self.begins(bytes, with: prefix.iri), Self.isLocalName(bytes, from: prefix.iri.count) {
          best = prefix
        }
      }
      guard let best else { return false }
      output.append(contentsOf: "\(best.name):".utf8)
      output.append(bytes, best.iri.count..<bytes.count)
      return true
    }
    if !isNamed { NQuadsText.append(iri: base?.relativize(text) ?? text, to: &output) }
  }

  private static func begins(_ bytes: Span<UInt8>, with prefix: [UInt8]) -> Bool {
    guard bytes.count >= prefix.count else { return false }
    for i in 0..<prefix.count where bytes[i] != prefix[i] { return false }
    return true
  }

  /// Whether what follows is a local name, or empty, that needs no escapes.
  private static func isLocalName(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    guard start < bytes.count else { return true }
    // The lexer is asked what it would take the name for.
    var name: [UInt8] = [UInt8(ascii: ":")]
    name.append(bytes, start..<bytes.count)
    guard !name.contains(UInt8(ascii: "\\")) else { return false }
    var end = 0
    guard let token = try? TurtleName.scan(name.span, at: &end) else { return false }
    return token.kind == .prefixedName && end == name.count
  }

  private static func isPrefixName(_ name: String) -> Bool {
    let bytes = Array("\(name):".utf8)
    var end = 0
    guard let token = try? TurtleName.scan(bytes.span, at: &end) else { return false }
    return token.kind == .prefixedName && token.colon == bytes.count - 1 && end == bytes.count
  }

  private func append(_ literal: Literal, to output: inout [UInt8]) {
    if isBare(literal) { return output.append(utf8: literal.lexical) }
    literal.lexical.withBytes { bytes in
      if Self.hasLineEnd(bytes) {
        TurtleLongString.append(bytes, to: &output)
      } else {
        NQuadsText.append(quoted: bytes, 0..<bytes.count, to: &output)
      }
    }
    if let language = literal.language {
      output.append(UInt8(ascii: "@"))
      output.append(utf8: language)
    } else if !UTF8Order.areSame(literal.datatype, XSD.string) {
      output.append(contentsOf: "^^".utf8)
      append(iri: literal.datatype, to: &output)
    }
  }

  private static func hasLineEnd(_ bytes: Span<UInt8>) -> Bool {
    for i in 0..<bytes.count where bytes[i] == 0x0A { return true }
    return false
  }

  /// Whether a literal is read as itself when it is written without quotes and datatype.
  private func isBare(_ literal: Literal) -> Bool {
    guard literal.datatype.hasPrefix(XSD.namespace), literal.lexical.utf8.count < 40 else {
      return false
    }
    let kind: TurtleToken.Kind
    switch literal.datatype {
    case XSD.boolean: return literal.lexical == "true" || literal.lexical == "false"
    case XSD.integer: kind = .integer
    case XSD.decimal: kind = .decimal
    case XSD.double: kind = .double
    default: return false
    }
    let bytes = Array(literal.lexical.utf8)
    guard let first = bytes.first, first < 0x40 else { return false }
    var end = 0
    guard let token = try? TurtleNumber.scan(bytes.span, at: &end) else { return false }
    return token.kind == kind && end == bytes.count
  }
}

/// Strings over several lines.
enum TurtleLongString {
  /// Appends a text in three quotes, in which line ends and most quotes stand as they are.
  static func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    output.append(contentsOf: "\"\"\"".utf8)
    var start = 0
    for i in 0..<bytes.count {
      guard needsEscape(bytes, i, quote) else { continue }
      output.append(bytes, start..<i)
      NQuadsText.appendEscape(bytes[i], to: &output)
      start = i + 1
    }
    output.append(bytes, start..<bytes.count)
    output.append(contentsOf: "\"\"\"".utf8)
  }

  private static func needsEscape(_ bytes: Span<UInt8>, _ i: Int, _ quote: UInt8) -> Bool {
    let byte = bytes[i]
    if byte == quote { return i + 1 == bytes.count || bytes[i + 1] == quote }
    return byte == UInt8(ascii: "\\") || byte == 0x7F || (byte < 0x20 && byte != 0x0A)
  }
}
