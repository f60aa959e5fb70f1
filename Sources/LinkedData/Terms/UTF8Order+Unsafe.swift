#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Comparison of strings by their UTF-8 bytes.
///
/// Swift's `==` calls canonically equivalent strings equal (é in one scalar or in two); RDF compares
/// code points. The order of UTF-8 bytes is the order of code points, as canonical N-Quads wants it.
package enum UTF8Order {
  /// Whether both have the same code points.
  @inline(__always)
  package static func areSame(_ a: String, _ b: String) -> Bool {
    if StringWords(a) == StringWords(b) { return true }
    return a.utf8.count == b.utf8.count && compare(a, b) == 0
  }

  /// Whether `text` begins with the code points of `prefix`.
  static func begins(_ text: String, with prefix: String) -> Bool {
    guard text.utf8.count >= prefix.utf8.count else { return false }
    // Safety: both pointers are valid within the closures, and no more bytes are compared than both have.
    let isPrefix = unsafe text.utf8.withContiguousStorageIfAvailable { whole in
      unsafe prefix.utf8.withContiguousStorageIfAvailable { part in
        guard let a = whole.baseAddress, let b = part.baseAddress else { return true }
        return unsafe memcmp(a, b, part.count) == 0
      }
    }
    if let isPrefix, let isPrefix { return isPrefix }
    return text.utf8.starts(with: prefix.utf8)
  }

  /// Whether `a` stands before `b`.
  package static func precedes(_ a: String, _ b: String) -> Bool { compare(a, b) < 0 }

  /// Below, at or above zero as `a` stands before, with or after `b`.
  package static func compare(_ a: String, _ b: String) -> Int {
    // Safety: both pointers are valid within the closures. Native strings lend their bytes as they are; others
    // are made native first.
    let order = unsafe a.utf8.withContiguousStorageIfAvailable { left in
      unsafe b.utf8.withContiguousStorageIfAvailable { right in unsafe compare(left, right) }
    }
    if let order, let order { return order }
    return compareCopies(of: a, b)
  }

  private static func compareCopies(of a: String, _ b: String) -> Int {
    var a = a
    var b = b
    // Safety: both pointers are valid within the closures.
    return a.withUTF8 { left in b.withUTF8 { right in unsafe compare(left, right) } }
  }

  private static func compare(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    // Safety: both pointers are valid for the call, and as many bytes are compared as the shorter has;
    // memcmp does not look at the pointers where that number is zero.
    let shared = min(left.count, right.count)
    if shared > 0, let l = left.baseAddress, let r = right.baseAddress {
      let order = unsafe memcmp(l, r, shared)
      if order != 0 { return Int(order) }
    }
    return left.count - right.count
  }

  /// Feeds the bytes, and an end mark no UTF-8 contains, to `hasher`.
  package static func hash(_ text: String, into hasher: inout Hasher) {
    // Safety: the buffer is only read, and only within the closure.
    let isLent: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if isLent == nil {
      var copy = text
      // Safety: as above.
      copy.withUTF8 { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
    }
    hasher.combine(0xFF as UInt8)
  }
}
