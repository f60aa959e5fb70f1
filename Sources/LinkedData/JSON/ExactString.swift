/// A string that equals another only where the bytes are the same.
///
/// `String` compares by canonical equivalence, so that "é" in one code point equals "é" in two.
/// JSON keys, IRIs and literals are sequences of code points: there the two are different.
/// Order is that of code points.
package struct ExactString: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  package var text: String

  package init(_ text: String) { self.text = text }

  package init(stringLiteral text: String) { self.text = text }

  package static func == (a: Self, b: Self) -> Bool { a.text.hasSameBytes(as: b.text) }

  package static func < (a: Self, b: Self) -> Bool { a.text.precedesByCodePoint(b.text) }

  package func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }
}

extension String {
  /// Whether the two are the same code points, not only canonically equivalent.
  package func hasSameBytes(as other: String) -> Bool {
    let a = utf8
    let b = other.utf8
    return a.count == b.count && a.elementsEqual(b)
  }

  /// Whether this stands before `other` by code points, which is also the order of the bytes.
  package func precedesByCodePoint(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
