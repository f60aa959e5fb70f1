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
  package static func areSame(_ a: String, _ b: String) -> Bool {
    a.utf8.count == b.utf8.count && compare(a, b) == 0
  }

  /// Whether `a` stands before `b`.
  package static func precedes(_ a: String, _ b: String) -> Bool { compare(a, b) < 0 }

  /// Below, at or above zero as `a` stands before, with or after `b`.
  package static func compare(_ a: String, _ b: String) -> Int {
    var a = a
    var b = b
    // Safety: both pointers are valid within the closures, and as many bytes are compared as the
    // shorter has; memcmp does not look at the pointers where that number is zero.
    return a.withUTF8 { left in
      b.withUTF8 { right in
        let shared = min(left.count, right.count)
        if shared > 0, let l = left.baseAddress, let r = right.baseAddress {
          let order = unsafe memcmp(l, r, shared)
          if order != 0 { return Int(order) }
        }
        return left.count - right.count
      }
    }
  }

  /// Feeds the bytes, and an end mark no UTF-8 contains, to `hasher`.
  package static func hash(_ text: String, into hasher: inout Hasher) {
    var text = text
    // Safety: the buffer is only read, and only within the closure.
    text.withUTF8 { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    hasher.combine(0xFF as UInt8)
  }
}
