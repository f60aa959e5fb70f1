/// A document as it came: its Unicode scalars, which every offset of a draft counts.
package struct DocumentText: Sendable {
  package enum Encoding: String, Sendable {
    case utf8 = "UTF-8", gb18030 = "GB18030", utf16 = "UTF-16"
  }

  package var scalars: [UInt32]
  package var encoding: Encoding

  /// Reads bytes as UTF-8, as UTF-16 where they begin with its byte order mark, or as GB
  /// 18030 where they are that and not UTF-8.
  ///
  /// Nothing is refused: what cannot be read is U+FFFD.
  package init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      (scalars, encoding) = (decodeUTF16(bytes), .utf16)
      return
    }
    let utf8 = decodeUTF8(bytes)
    (scalars, encoding) = (utf8.scalars, .utf8)
    guard utf8.faults > 0 else { return }
    let national = decodeGB18030(bytes)
    if national.faults < utf8.faults {
      (scalars, encoding) = (national.scalars, .gb18030)
    }
  }
}

private func decodeUTF16(_ bytes: [UInt8]) -> [UInt32] {
  let little = bytes[0] == 0xFF
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var i = 0
  while i + 1 < bytes.count {
    let (a, b) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
    units.append(little ? a | b << 8 : a << 8 | b)
    i += 2
  }
  return String(decoding: units, as: UTF16.self).unicodeScalars.map(\.value)
}

private func decodeUTF8(_ bytes: [UInt8]) -> (scalars: [UInt32], faults: Int) {
  var scalars: [UInt32] = []
  scalars.reserveCapacity(bytes.count / 2)
  var faults = 0
  var i = 0
  while i < bytes.count {
    let first = bytes[i]
    if first < 0x80 {
      scalars.append(UInt32(first))
      i += 1
    } else if let (scalar, length) = utf8Sequence(bytes, at: i, first) {
      scalars.append(scalar)
      i += length
    } else {
      scalars.append(0xFFFD)
      faults += 1
      i += 1
    }
  }
  return (scalars, faults)
}

@inline(__always)  // a call for each character of the text otherwise: 1.6 times the decoding time
private func utf8Sequence(_ bytes: [UInt8], at i: Int, _ first: UInt8) -> (UInt32, Int)? {
  func follow(_ k: Int) -> UInt32? {
    guard i + k < bytes.count, bytes[i + k] & 0xC0 == 0x80 else { return nil }
    return UInt32(bytes[i + k] & 0x3F)
  }
  if first >= 0xE0, first < 0xF0, let b = follow(1), let c = follow(2) {
    let scalar = UInt32(first & 0x0F) << 12 | b << 6 | c
    return scalar >= 0x800 && scalar >> 11 != 0x1B ? (scalar, 3) : nil
  }
  if first >= 0xC2, first < 0xE0, let b = follow(1) {
    return (UInt32(first & 0x1F) << 6 | b, 2)
  }
  if first >= 0xF0, first < 0xF5, let b = follow(1), let c = follow(2), let d = follow(3) {
    let scalar = UInt32(first & 0x07) << 18 | b << 12 | c << 6 | d
    return scalar >= 0x10000 && scalar <= 0x10FFFF ? (scalar, 4) : nil
  }
  return nil
}

private func decodeGB18030(_ bytes: [UInt8]) -> (scalars: [UInt32], faults: Int) {
  let table = GB18030Table.shared
  var scalars: [UInt32] = []
  scalars.reserveCapacity(bytes.count / 2)
  var faults = 0
  var i = 0
  while i < bytes.count {
    let lead = bytes[i]
    if lead < 0x80 {
      scalars.append(UInt32(lead))
      i += 1
    } else if i + 1 < bytes.count, let scalar = table.scalar(lead, bytes[i + 1]) {
      scalars.append(scalar)
      i += 2
    } else if let linear = fourByteNumber(bytes, at: i), let scalar = table.scalar(linear: linear) {
      scalars.append(scalar)
      i += 4
    } else {
      scalars.append(0xFFFD)
      faults += 1
      i += 1
    }
  }
  return (scalars, faults)
}

private func fourByteNumber(_ bytes: [UInt8], at i: Int) -> Int? {
  guard i + 3 < bytes.count, (0x81...0xFE).contains(bytes[i]), (0x30...0x39).contains(bytes[i + 1]),
    (0x81...0xFE).contains(bytes[i + 2]), (0x30...0x39).contains(bytes[i + 3])
  else { return nil }
  let high = Int(bytes[i] - 0x81) * 10 + Int(bytes[i + 1] - 0x30)
  let low = Int(bytes[i + 2] - 0x81) * 10 + Int(bytes[i + 3] - 0x30)
  return high * 1260 + low
}
