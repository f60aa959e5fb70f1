/// The cells of a CSV document.
enum CSVRows {
  /// The rows, parted by commas, semicolons or tabs, whichever the first line has most of.
  static func read(_ bytes: [UInt8]) -> [[String]] {
    let separator = separator(of: bytes)
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var i = 0
    func text() -> String { String(decoding: cell, as: UTF8.self) }
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if i < bytes.count, bytes[i] == 0x22 {
          cell.append(0x22)
          i += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22 where cell.isEmpty: isQuoted = true
      case separator:
        row.append(text())
        cell.removeAll(keepingCapacity: true)
      case 0x0A, 0x0D:
        if byte == 0x0D, i < bytes.count, bytes[i] == 0x0A { i += 1 }
        row.append(text())
        cell.removeAll(keepingCapacity: true)
        rows.append(row)
        row = []
      default: cell.append(byte)
      }
    }
    if !cell.isEmpty || !row.isEmpty {
      row.append(text())
      rows.append(row)
    }
    return rows
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].map { mark in
      (mark, line.count { $0 == mark })
    }
    return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? UInt8(ascii: ",")
  }

  /// The values of a cell that has several.
  static func parts(_ cell: String) -> [String] {
    cell.split(separator: CSVExport.separator).map(String.init)
  }
}
