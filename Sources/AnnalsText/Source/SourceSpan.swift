/// Which of the texts of one run a span lies in.
public struct SourceID: Hashable, Comparable, Sendable {
  /// Its place in the list of texts that was read.
  public let index: UInt32

  /// The text at place `index` of the list.
  public init(_ index: Int) { self.index = UInt32(clamping: index) }

  /// Orders by place in the list.
  public static func < (a: SourceID, b: SourceID) -> Bool { a.index < b.index }
}

/// A half-open range of UTF-8 byte offsets in one text.
public struct SourceSpan: Hashable, Comparable, Sendable {
  /// The text it lies in.
  public var source: SourceID
  /// The first byte.
  public var start: Int
  /// The byte after the last.
  public var end: Int

  /// The bytes from `start` up to `end` of `source`.
  public init(_ source: SourceID, _ start: Int, _ end: Int) {
    self.source = source
    self.start = start
    self.end = max(start, end)
  }

  /// Where it lies among the bytes.
  public var range: Range<Int> { start..<end }

  /// Orders by text, then by place.
  public static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    (a.source.index, a.start, a.end) < (b.source.index, b.start, b.end)
  }
}
