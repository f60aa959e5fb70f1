import LinkedData

/// The text of a file from elsewhere: UTF-8, UTF-16 that says so by how it begins, and of GEDCOM what
/// its header names.
enum ForeignText {
  static func text(_ bytes: Span<UInt8>, isGEDCOM: Bool = false) throws(ImportError) -> String {
    if bytes.count >= 2, bytes[0] == 0x1F, bytes[1] == 0x8B {
      throw ImportError("the file is compressed; uncompress it first, with gunzip")
    }
    if bytes.count >= 2,
      bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF
    {
      return utf16(bytes, isLittle: bytes[0] == 0xFF)
    }
    let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var copy: [UInt8] = []
    copy.append(bytes, start..<bytes.count)
    if let text = String(validating: copy, as: UTF8.self) { return text }
    if isGEDCOM, let text = GEDCOMText.text(copy) { return text }
    throw notUTF8(copy)
  }

  private static func utf16(_ bytes: Span<UInt8>, isLittle: Bool) -> String {
    var units: [UInt16] = []
    for place in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isLittle ? first | second << 8 : first << 8 | second)
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func notUTF8(_ bytes: [UInt8]) -> ImportError {
    var decoder = UTF8()
    var input = bytes.makeIterator()
    var place = 0
    while case .scalarValue(let scalar) = decoder.decode(&input) { place += UTF8.width(scalar) }
    let lines = bytes[..<min(place, bytes.count)].split(
      separator: 0x0A, omittingEmptySubsequences: false)
    return ImportError(
      "the file is not UTF-8: byte \(place) cannot stand where it is", line: lines.count,
      column: (lines.last?.count ?? 0) + 1)
  }
}

/// The codings that GEDCOM 5.5.1 has besides UTF-8.
enum GEDCOMText {
  /// The text of bytes that are no UTF-8; nil where the header names no coding that is known.
  static func text(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).uppercased()
    if head.contains("1 CHAR ANSEL") { return ansel(bytes) }
    let isWestern = ["ANSI", "ASCII", "LATIN", "WINDOWS", "CP1252"].contains { name in
      head.contains("1 CHAR " + name)
    }
    return isWestern ? windows1252(bytes) : nil
  }

  /// What "ANSI" meant to the programs that wrote it.
  private static func windows1252(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes {
      let scalar = (0x80..<0xA0).contains(byte) ? western[Int(byte) - 0x80] : UInt32(byte)
      text.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    }
    return text
  }

  private static let western: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// ANSEL (ANSI/NISO Z39.47): marks stand before the letter they belong to, not behind it.
  private static func ansel(_ bytes: [UInt8]) -> String {
    var text = ""
    var marks: [Unicode.Scalar] = []
    for byte in bytes {
      if let mark = anselMarks[byte], let scalar = Unicode.Scalar(mark) {
        marks.append(scalar)
        continue
      }
      let scalar = byte < 0x80 ? UInt32(byte) : anselLetters[byte] ?? 0xFFFD
      var letter = String(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}"))
      for mark in marks { letter.unicodeScalars.append(mark) }
      text += marks.isEmpty ? letter : composed[letter] ?? letter
      marks.removeAll()
    }
    return text
  }

  /// Letters with marks as one scalar, by what is the same in several: texts are equal where Unicode says
  /// so, however they are written.
  private static let composed: [String: String] = {
    var table: [String: String] = [:]
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) as [UInt32] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      table[String(Character(scalar))] = String(Character(scalar))
    }
    return table
  }()

  private static let anselLetters: [UInt8: UInt32] = [
    0xA1: 0x0141, 0xA2: 0x00D8, 0xA3: 0x0110, 0xA4: 0x00DE, 0xA5: 0x00C6, 0xA6: 0x0152,
    0xA7: 0x02B9, 0xA8: 0x00B7, 0xA9: 0x266D, 0xAA: 0x00AE, 0xAB: 0x00B1, 0xAC: 0x01A0,
    0xAD: 0x01AF, 0xAE: 0x02BC, 0xB0: 0x02BB, 0xB1: 0x0142, 0xB2: 0x00F8, 0xB3: 0x0111,
    0xB4: 0x00FE, 0xB5: 0x00E6, 0xB6: 0x0153, 0xB7: 0x02BA, 0xB8: 0x0131, 0xB9: 0x00A3,
    0xBA: 0x00F0, 0xBC: 0x01A1, 0xBD: 0x01B0, 0xC0: 0x00B0, 0xC1: 0x2113, 0xC2: 0x2117,
    0xC3: 0x00A9, 0xC4: 0x266F, 0xC5: 0x00BF, 0xC6: 0x00A1, 0xC7: 0x00DF, 0xC8: 0x20AC,
    0xCF: 0x00DF,
  ]

  private static let anselMarks: [UInt8: UInt32] = [
    0xE0: 0x0309, 0xE1: 0x0300, 0xE2: 0x0301, 0xE3: 0x0302, 0xE4: 0x0303, 0xE5: 0x0304,
    0xE6: 0x0306, 0xE7: 0x0307, 0xE8: 0x0308, 0xE9: 0x030C, 0xEA: 0x030A, 0xEB: 0xFE20,
    0xEC: 0xFE21, 0xED: 0x0315, 0xEE: 0x030B, 0xEF: 0x0310, 0xF0: 0x0327, 0xF1: 0x0328,
    0xF2: 0x0323, 0xF3: 0x0324, 0xF4: 0x0325, 0xF5: 0x0333, 0xF6: 0x0332, 0xF7: 0x0326,
    0xF8: 0x031C, 0xF9: 0x032E, 0xFA: 0xFE22, 0xFB: 0xFE23, 0xFE: 0x0313,
  ]
}
