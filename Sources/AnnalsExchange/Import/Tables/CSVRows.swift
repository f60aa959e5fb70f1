/// Reads the cells of a table: RFC 4180, parted by commas, semicolons or tabs.
struct CSVRows {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var at = 0

  /// The rows of a table; the separator is the one that the first line has most of.
  ///
  /// - Throws: where a quote is not closed, for the rest of the table would be one cell.
  static func read(_ bytes: [UInt8]) throws(ImportError) -> [[String]] {
    var scanner = CSVRows(bytes)
    var rows: [[String]] = []
    while scanner.at < bytes.count { rows.append(try scanner.takeRow()) }
    return rows
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    separator = Self.separator(of: bytes)
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let most = marks.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
    return most.flatMap { counts[$0] == nil ? nil : $0 } ?? UInt8(ascii: ",")
  }

  private mutating func takeRow() throws(ImportError) -> [String] {
    var row: [String] = []
    while true {
      row.append(try takeCell())
      guard at < bytes.count else { return row }
      let mark = bytes[at]
      at += 1
      guard mark != separator else { continue }
      if mark == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
      return row
    }
  }

  /// The cell up to the separator or the end of the line, which stays.
  private mutating func takeCell() throws(ImportError) -> String {
    var cell = at < bytes.count && bytes[at] == 0x22 ? try takeQuoted() : []
    while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D {
      cell.append(bytes[at])
      at += 1
    }
    return String(decoding: cell, as: UTF8.self)
  }

  /// What stands between two quotes; two quotes in a row are one that does not end it.
  private mutating func takeQuoted() throws(ImportError) -> [UInt8] {
    let start = at
    var cell: [UInt8] = []
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x22 {
        guard at < bytes.count, bytes[at] == 0x22 else { return cell }
        at += 1
      }
      cell.append(byte)
    }
    let before = bytes[..<start].split(separator: 0x0A, omittingEmptySubsequences: false)
    throw ImportError(
      "this quote is not closed", line: before.count, column: (before.last?.count ?? 0) + 1)
  }

  /// The values of a cell that has several.
  static func parts(_ cell: String) -> [String] {
    cell.split(separator: CSVExport.separator).map(String.init)
  }
}
