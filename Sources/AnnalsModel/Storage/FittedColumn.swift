/// A column that stands in bytes where all its numbers fit, and as it is where they do not.
///
/// Usable from inline as ``Column`` is, for the same reason. A loop over very many elements asks once which
/// of both it is, by ``withElements(narrow:wide:)``.
@usableFromInline
package struct FittedColumn<
  Element: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable
>:
  Sendable
{
  @usableFromInline let narrow: Column<UInt8>
  @usableFromInline let wide: Column<Element>
  /// What is no smaller reads as zero.
  @usableFromInline let limit: Element

  /// How many elements it has.
  @usableFromInline package let count: Int

  init(narrow: Column<UInt8>, wide: Column<Element>, below limit: Int = .max) {
    self.narrow = narrow
    self.wide = wide
    self.limit = Element(clamping: limit)
    count = max(narrow.count, wide.count)
  }

  /// The element at `index`, or zero where there is none.
  @inlinable @inline(__always)  // As a call it was most of counting.
  package subscript(index: Int) -> Element {
    let element = narrow.isEmpty ? wide[index] : Element(truncatingIfNeeded: narrow[index])
    return element < limit ? element : 0
  }

  /// The element at `index`, or zero where there is none.
  @inlinable package subscript(index: UInt32) -> Element { self[Int(index)] }

  /// Lends the elements as they stand: one of both is called, which its module compiles for that width.
  ///
  /// What is no smaller than the limit, as only a damaged file has it, is for the caller to see to.
  @inlinable package func withElements<R>(
    narrow: (Span<UInt8>) -> R, wide: (Span<Element>) -> R
  ) -> R {
    self.narrow.isEmpty ? self.wide.withElements(wide) : self.narrow.withElements(narrow)
  }

  /// The first place in `range` whose element is not less than `value`; `range` is sorted.
  @inlinable package func lowerBound(of value: Element, in range: Range<Int>) -> Int {
    if narrow.isEmpty { return wide.lowerBound(of: value, in: range) }
    return value > 255
      ? range.upperBound : narrow.lowerBound(of: UInt8(truncatingIfNeeded: value), in: range)
  }
}

/// The strings of things that have one each, in their order: those of entities, of literals.
@usableFromInline
package struct StringRun: Sendable {
  @usableFromInline let first: UInt32
  /// How many there are.
  @usableFromInline package let count: Int

  init(first: UInt32, count: Int) {
    self.first = first
    self.count = count
  }

  /// The number of the string of the thing at `index`; that of the empty one where there is none.
  @inlinable package subscript(index: UInt32) -> UInt32 {
    Int(index) < count ? first &+ index : 0
  }
}
