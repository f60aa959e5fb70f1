extension [UInt8] {
  /// Appends a part of a span in one copy.
  package mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    // Safety: the range was just found to lie within the span, whose memory outlives the closure.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[range]))
    }
  }

  /// Appends the UTF-8 of a string.
  package mutating func append(utf8 text: String) {
    append(contentsOf: text.utf8)
  }
}

extension String {
  /// A string of a part of a span, which is checked to be UTF-8 and repaired where it is not.
  package init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    // Safety: the range was just found to lie within the span, whose memory outlives the closure.
    self = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
    }
  }
}

extension [UInt8] {
  /// Appends a number that is not negative in decimal digits.
  package mutating func append(decimal number: Int) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(0x30 + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}

extension String {
  /// Lends the UTF-8 of the string, without a copy where it lies in one piece.
  package func withBytes<R>(_ body: (Span<UInt8>) -> R) -> R {
    var text = self
    // Safety: the span is used within the closure only, and the buffer outlives that.
    return text.withUTF8 { buffer in body(unsafe buffer.span) }
  }
}
