import AnnalsText
import Testing

/// A text in which `«…»` marks where a diagnostic should stand; `«»` marks a point.
struct MarkedSource {
  let source: SourceText
  let marks: [Range<Int>]

  init(_ text: String, name: String = "a.annals") {
    var bytes: [UInt8] = []
    var marks: [Range<Int>] = []
    var start = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«": start = bytes.count
      case "»": marks.append(start..<bytes.count)
      default: bytes += Array(String(Character(scalar)).utf8)
      }
    }
    source = SourceText(name: name, bytes: bytes)
    self.marks = marks
  }
}

/// Five things at once: the tree prints the text; the diagnostics are these, at the marks; fix-its give
/// a text without the mistake they fix; no prefix of the text and no text without one of its tokens
/// does harm.
func expectDiagnostics(
  _ marked: [MarkedSource], _ codes: [String], isStrict: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let sources = marked.map(\.source)
  for source in sources {
    #expect(Parser.parse(source).printed() == source.bytes, sourceLocation: sourceLocation)
  }
  let found = Notation.check(sources, isStrict: isStrict)
  #expect(found.map(\.code.rawValue) == codes, sourceLocation: sourceLocation)
  let expected = marked.enumerated().flatMap { i, marked in
    marked.marks.map { SourceSpan(SourceID(i), $0.lowerBound, $0.upperBound) }
  }
  #expect(found.map(\.span) == expected, sourceLocation: sourceLocation)
  expectFixes(found, sources, isStrict, sourceLocation)
  expectNoHarm(sources[0], sourceLocation)
}

/// Each fix-it takes its own mistake away and brings no other.
private func expectFixes(
  _ found: [Diagnostic], _ sources: [SourceText], _ isStrict: Bool, _ location: SourceLocation
) {
  for diagnostic in found {
    for fix in diagnostic.fixIts {
      let fixed = applying(fix, to: sources)
      let left = Notation.check(fixed, isStrict: isStrict).filter { $0.code == diagnostic.code }
      let before = found.filter { $0.code == diagnostic.code }
      #expect(left.count < before.count, "\(fix.title)", sourceLocation: location)
    }
  }
}

func applying(_ fix: Diagnostic.FixIt, to sources: [SourceText]) -> [SourceText] {
  sources.enumerated().map { i, source in
    var bytes = source.bytes
    let edits = fix.edits.filter { Int($0.span.source.index) == i }
    for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
    }
    return SourceText(name: source.name, bytes: bytes)
  }
}

private func expectNoHarm(_ source: SourceText, _ location: SourceLocation) {
  let bytes = source.bytes
  for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 40)) {
    let cut = SourceText(name: "cut", bytes: Array(bytes[..<end]))
    let tree = Parser.parse(cut)
    #expect(tree.printed() == cut.bytes, sourceLocation: location)
    _ = Notation.check([cut])
  }
  for node in Parser.parse(source).nodes where !node.kind.isLine {
    var left = bytes
    left.removeSubrange(node.range)
    _ = Notation.check([SourceText(name: "less", bytes: left)])
  }
}
