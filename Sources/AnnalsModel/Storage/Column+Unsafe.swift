/// A column of plain numbers in a region.
///
/// Reading is total: an index outside gives zero. A snapshot is opened without reading all of it,
/// so a number found in one column may be nonsense as an index into another; it must never become
/// a read outside the region, nor a trap. A column of such numbers knows how many of the other there are
/// and gives zero for what is none: whoever reads it may make tables of that size.
///
/// Usable from inline, and with it all that reading an element touches: without that `@inlinable` says
/// nothing, and other modules call an unspecialised getter that takes ten times as long.
@safe
@usableFromInline
package struct Column<Element: FixedWidthInteger & BitwiseCopyable & Sendable>: @unchecked Sendable
{
  // Safety: `base` points to `count` aligned elements inside `region`, which `init` has checked and
  // which `region` keeps alive; nothing writes there.
  @usableFromInline let base: UnsafePointer<Element>?
  @usableFromInline let region: Region?

  /// How many elements it has.
  @usableFromInline package let count: Int

  /// What is no smaller reads as zero; the greatest number where anything may stand here.
  @usableFromInline private(set) var ceiling: Element = .max
  /// The same of numbers with the bit of a literal, without it.
  @usableFromInline private(set) var literalCeiling: UInt64 = 0

  /// A column without elements.
  package static var empty: Column { unsafe Column(base: nil, region: nil, count: 0) }

  private init(base: UnsafePointer<Element>?, region: Region?, count: Int) {
    unsafe self.base = unsafe base
    self.region = region
    self.count = count
  }

  /// True where it has no elements.
  @inlinable package var isEmpty: Bool { count == 0 }

  /// The elements in these bytes of a region; nil where they are not whole, aligned and inside.
  package init?(_ region: Region, bytes: Range<Int>) {
    let stride = MemoryLayout<Element>.stride
    guard bytes.lowerBound >= 0, bytes.upperBound <= region.count, bytes.count % stride == 0 else {
      return nil
    }
    guard !bytes.isEmpty, let start = unsafe region.unsafeBytes.baseAddress else {
      unsafe self.init(base: nil, region: nil, count: 0)
      return
    }
    let address = unsafe start + bytes.lowerBound
    guard Int(bitPattern: address) % MemoryLayout<Element>.alignment == 0 else { return nil }
    unsafe self.init(
      base: address.assumingMemoryBound(to: Element.self), region: region,
      count: bytes.count / stride)
  }

  /// The element at `index`, or zero where there is none.
  @inlinable package subscript(index: Int) -> Element {
    guard let base = unsafe base, UInt(bitPattern: index) < UInt(bitPattern: count) else {
      return 0
    }
    let element = unsafe base[index]
    return element < ceiling || isAllowed(element) ? element : 0
  }

  /// What is not below the ceiling is a literal that there is, or there is no ceiling.
  @inlinable func isAllowed(_ element: Element) -> Bool {
    if ceiling == .max { return true }
    let bits = UInt64(truncatingIfNeeded: element)
    return bits >= 0x8000_0000 && bits & 0x7FFF_FFFF < literalCeiling
  }

  /// The same column, whose elements are numbers below `count`, or codes of literals whose numbers are
  /// below `literals`.
  func limited(below count: Int, orLiteralsBelow literals: Int = 0) -> Column {
    var column = self
    column.ceiling = Element(clamping: count)
    column.literalCeiling = UInt64(literals)
    return column
  }

  /// The element at `index`, or zero where there is none.
  @inlinable package subscript(index: UInt32) -> Element { self[Int(index)] }

  /// The range from the offset at `index` to the next one, kept within `limit`.
  @inlinable @inline(__always)  // Asked for each node that is counted.
  package func range(at index: Int, limit: Int) -> Range<Int>
  where Element: UnsignedInteger {
    let lower = min(Int(truncatingIfNeeded: self[index]), limit)
    let upper = min(Int(truncatingIfNeeded: self[index + 1]), limit)
    return lower >= 0 && lower < upper ? lower..<upper : 0..<0
  }

  /// Lends the elements.
  @inlinable package func withElements<R>(_ body: (Span<Element>) throws -> R) rethrows -> R {
    // Safety: the span does not outlive the call, during which `region` is alive.
    try unsafe body(Span(_unsafeElements: UnsafeBufferPointer(start: base, count: count)))
  }

  /// Lends the elements together with those of another column.
  @inlinable package func withElements<Other, R>(
    and other: Column<Other>, _ body: (Span<Element>, Span<Other>) -> R
  ) -> R {
    withElements { elements in other.withElements { body(elements, $0) } }
  }

  /// The first place in `range` whose element is not less than `value`; `range` is sorted.
  @inlinable package func lowerBound(of value: Element, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Column<UInt8> {
  /// The bytes of a range as text, what is no UTF-8 replaced.
  package func text(_ range: Range<Int>) -> String {
    guard let base = unsafe base, range.lowerBound >= 0, range.upperBound <= count else {
      return ""
    }
    // Safety: the range lies within the column, which `region` keeps alive.
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count),
      as: UTF8.self)
  }
}
