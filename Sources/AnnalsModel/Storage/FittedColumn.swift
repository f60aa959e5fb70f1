/// A column that stands in bytes where all its numbers fit, and as it is where they do not.
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
  package let count: Int

  init(narrow: Column<UInt8>, wide: Column<Element>, below limit: Int = .max) {
    self.narrow = narrow
    self.wide = wide
    self.limit = Element(clamping: limit)
    count = max(narrow.count, wide.count)
  }

  /// The element at `index`, or zero where there is none.
  @inlinable package subscript(index: Int) -> Element {
    let element = narrow.isEmpty ? wide[index] : Element(truncatingIfNeeded: narrow[index])
    return element < limit ? element : 0
  }

  /// The element at `index`, or zero where there is none.
  @inlinable package subscript(index: UInt32) -> Element { self[Int(index)] }

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
