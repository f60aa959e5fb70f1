import AnnalsPlatform

/// Interned UTF-8: equal strings are one number, and all of them one run of bytes.
package struct StringPool: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [UInt32] = [0]
  private var slots = HashSlots()
  /// True when a string did not fit any more.
  package private(set) var isFull = false

  package init() { _ = intern("") }

  /// The strings of lists, equal ones more than once, as nobody looks for them here; past four gigabytes, empty
  /// ones.
  init(joining lists: [StringList]) {
    self.init()
    bytes.reserveLarge(lists.reduce(0) { $0 + $1.bytes.count })
    offsets.reserveLarge(lists.reduce(1) { $0 + $1.count })
    for list in lists {
      let start = UInt32(bytes.count)
      let fits = bytes.count + list.bytes.count <= Int(UInt32.max)
      if fits { bytes += list.bytes } else { isFull = true }
      for end in list.ends { offsets.append(fits ? start + end : start) }
    }
  }

  /// How many strings there are.
  package var count: Int { offsets.count - 1 }

  /// The number of a string, which is put in where it is not there.
  ///
  /// At four gigabytes of strings the pool is full: what comes then is the empty string, and
  /// ``isFull`` says so.
  package mutating func intern(_ text: Span<UInt8>) -> StringID {
    intern(text, hash: Self.hash(text))
  }

  /// The same, where the hash is known.
  package mutating func intern(_ text: Span<UInt8>, hash: UInt64) -> StringID {
    if let known = find(text, hash: hash) { return known }
    guard bytes.count + text.count <= Int(UInt32.max), count < 0x7FFF_FFFF else {
      isFull = true
      return .empty
    }
    let new = UInt32(count)
    bytes.append(bytes: text)
    offsets.append(UInt32(bytes.count))
    _ = slots.find(hash: hash, orInsert: new) { _ in false }
    return StringID(new)
  }

  /// The number of a string, which is put in where it is not there.
  package mutating func intern(_ text: String) -> StringID { intern(text.utf8.span) }

  /// The number of a string, if it is there.
  package func find(_ text: String) -> StringID? { find(text.utf8.span) }

  /// The number of a string, if it is there.
  package func find(_ text: Span<UInt8>) -> StringID? { find(text, hash: Self.hash(text)) }

  /// The same, where the hash is known.
  package func find(_ text: Span<UInt8>, hash: UInt64) -> StringID? {
    slots.find(hash: hash) { string(StringID($0), is: text) }.map { StringID($0) }
  }

  /// True where a string has these bytes.
  func string(_ id: StringID, is text: Span<UInt8>) -> Bool {
    isSameBytes(text, bytes.span.extracting(range(id)))
  }

  func isSame(_ a: StringID, _ b: StringID) -> Bool {
    string(a, is: bytes.span.extracting(range(b)))
  }

  /// The hash of a string.
  package static func hash(_ text: Span<UInt8>) -> UInt64 { unsafe checksum(text.bytes) }

  /// The string with this number.
  package func string(_ id: StringID) -> String {
    String(decoding: bytes[range(id)], as: UTF8.self)
  }

  /// One byte of what all strings are made of; zero outside.
  package func byte(at place: Int) -> UInt8 {
    place >= 0 && place < bytes.count ? bytes[place] : 0
  }

  package func range(_ id: StringID) -> Range<Int> {
    let i = Int(id.index)
    return i + 1 < offsets.count ? Int(offsets[i])..<Int(offsets[i + 1]) : 0..<0
  }
}

// MARK: Order

extension StringPool {
  /// The first eight bytes of a text as a number that sorts as they do, zeros where it has fewer.
  static func word(_ text: Span<UInt8>) -> UInt64 {
    // Safety: the text has the eight bytes.
    if text.count >= 8 {
      return unsafe UInt64(
        bigEndian: text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt64.self))
    }
    var word: UInt64 = 0
    for i in 0..<8 { word = word << 8 | (i < text.count ? UInt64(text[i]) : 0) }
    return word
  }

  /// Orders two strings by their bytes, which is by their scalars.
  package func isOrdered(_ a: StringID, before b: StringID) -> Bool { compare(a, b) < 0 }

  /// Negative, zero or positive as `a` stands before, at or after `b`.
  package func compare(_ a: StringID, _ b: StringID) -> Int {
    if a == b { return 0 }
    return compareBytes(
      bytes.span.extracting(range(a)), bytes.span.extracting(range(b)))
  }
}
