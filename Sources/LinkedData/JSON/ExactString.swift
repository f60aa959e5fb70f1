/// A string that equals another only where the bytes are the same.
///
/// `String` compares by canonical equivalence, so that "é" in one code point equals "é" in two.
/// JSON keys, IRIs and literals are sequences of code points: there the two are different.
/// Order is that of code points.
package struct ExactString: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  package var text: String

  package init(_ text: String) { self.text = text }

  package init(stringLiteral text: String) { self.text = text }

  package static func == (a: Self, b: Self) -> Bool { UTF8Order.areSame(a.text, b.text) }

  package static func < (a: Self, b: Self) -> Bool { UTF8Order.precedes(a.text, b.text) }

  package func hash(into hasher: inout Hasher) { UTF8Order.hash(text, into: &hasher) }
}
