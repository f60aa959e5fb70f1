/// What a node of the tree stands for.
package enum NodeKind: UInt8, Sendable, BitwiseCopyable {
  // Lines at the margin.
  case header, setting, prefix, from, expect, question
  case kindDeclaration, relationDeclaration, entry
  // Indented lines.
  case fact
  // What lines hold.
  case date, word, id, bare, string, tag, datatype, iri, set, role, citation, query
  // What means nothing.
  case comment, skipped

  /// Begins a line of its own.
  package var isLine: Bool { rawValue <= NodeKind.fact.rawValue }
}

/// One node: sixteen bytes, in an array that holds the tree in preorder.
///
/// A line's node covers the line (a fact: its relation word); the nodes within it follow until
/// `next`, which is the index of the first node that is not beneath it.
package struct Node: Hashable, Sendable, BitwiseCopyable {
  package var start: UInt32
  package var end: UInt32
  package var next: UInt32
  package var kind: NodeKind
  /// How many levels in: 0 at the margin, 1 for a fact, 2 for a qualifier.
  package var level: UInt8
  package var flags: Flags

  package struct Flags: OptionSet, Hashable, Sendable, BitwiseCopyable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The first part of a value: it follows the colon or a comma.
    package static let beginsValue = Flags(rawValue: 1)
    /// A string that has escapes in it.
    package static let hasEscapes = Flags(rawValue: 2)
    /// Something is wrong here and has been reported: what rests on it is not reported again.
    package static let isDamaged = Flags(rawValue: 4)
    /// A blank line stands before this line.
    package static let afterBlank = Flags(rawValue: 8)
    /// A comment that follows other things on its line.
    package static let isTrailing = Flags(rawValue: 16)
    /// An id in angle brackets, which need not be a word.
    package static let isBracketed = Flags(rawValue: 32)
  }

  package var range: Range<Int> { Int(start)..<Int(max(start, end)) }

  /// The bytes without quotation marks or angle brackets.
  var content: Range<Int> {
    let isWrapped = kind == .string || kind == .iri || flags.contains(.isBracketed)
    guard isWrapped else { return range }
    let close = Int(end) - (flags.contains(.isDamaged) ? 0 : 1)
    return Int(start) + 1..<max(Int(start) + 1, close)
  }
}

/// The place of a node in its document.
package struct NodeID: Hashable, Comparable, Sendable, BitwiseCopyable {
  package var index: UInt32
  package init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }
  package static func < (a: NodeID, b: NodeID) -> Bool { a.index < b.index }
}
