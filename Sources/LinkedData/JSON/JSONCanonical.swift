extension JSONValue {
  /// The value in the JSON Canonicalization Scheme (RFC 8785): no white space, members ordered by
  /// the UTF-16 code units of their keys, numbers as ECMAScript writes the nearest double.
  ///
  /// A number too large for a double has no canonical form; it is kept as it is.
  public var canonicalBytes: [UInt8] {
    var writer = JSONWriter()
    writer.canonical(self)
    return writer.takeBytes()
  }

  /// The canonical form as text.
  public var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }
}

extension JSONWriter {
  fileprivate mutating func canonical(_ value: JSONValue) {
    switch value {
    case .null, .bool, .string: self.value(value)
    case .number(let number):
      let double = number.double
      if double.isFinite { self.number(double) } else { self.value(value) }
    case .array(let elements):
      beginArray()
      for element in elements { canonical(element) }
      endArray()
    case .object(let object):
      beginObject()
      for member in object.members.sorted(by: { $0.key.precedesByUTF16($1.key) }) {
        key(member.key)
        canonical(member.value)
      }
      endObject()
    }
  }
}

extension String {
  fileprivate func precedesByUTF16(_ other: String) -> Bool {
    utf16.lexicographicallyPrecedes(other.utf16)
  }
}
