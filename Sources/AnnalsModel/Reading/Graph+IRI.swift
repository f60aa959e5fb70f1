extension Graph {
  /// Where the IRIs of entities begin: the chronology's base, else `urn:annals:`.
  public var base: String { settings.base.isEmpty ? "urn:annals:" : settings.base }

  /// The IRI of an entity: the base and its id, readable in any script; a date's stands under `date/`.
  ///
  /// Different ids have different IRIs, and ``id(ofIRI:)`` gives the id back.
  public func iri(of entity: EntityID) -> String {
    let id = IRISegment.escape(id(of: entity))
    return isDate(entity) ? base + "date/" + id : base + id
  }

  /// The id in an IRI that begins with this graph's base; nil for any other.
  public func id(ofIRI iri: String) -> String? {
    guard iri.hasPrefix(base) else { return nil }
    return IRISegment.unescape(String(iri.dropFirst(base.count)))
  }
}

/// A text as one segment of an IRI's path.
package enum IRISegment {
  /// Leaves letters, digits, `-._~` and everything beyond ASCII that an IRI may have; all else
  /// becomes `%XX`, so that no id can reach another path, a query or a fragment.
  package static func escape(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if isPlain(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          result += "%" + hex(byte >> 4) + hex(byte & 15)
        }
      }
    }
    return result
  }

  /// Undoes ``escape(_:)``; nil where a `%` is not followed by two hexadecimal digits, or where the
  /// bytes are no UTF-8.
  package static func unescape(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    // ucschar of RFC 3987, less the characters that turn the direction of writing.
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
    case 0x1_0000...0xE_FFFD: scalar.value & 0xFFFE != 0xFFFE && scalar.value >> 16 != 0xE
    default: false
    }
  }

  private static func hex(_ digit: UInt8) -> String { String(digit, radix: 16, uppercase: true) }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
