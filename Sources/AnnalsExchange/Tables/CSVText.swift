/// Writes CSV (RFC 4180): rows of cells, quoted where they need it, safe to open in a spreadsheet.
struct CSVText {
  private(set) var bytes: [UInt8] = []

  /// Adds a row.
  mutating func row(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(Self.neutral(cell))
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe, which
  /// spreadsheets do not show and the importer takes away.
  static func neutral(_ cell: String) -> String { isLikeFormula(cell) ? "'" + cell : cell }

  /// Undoes ``neutral(_:)``.
  static func restored(_ cell: String) -> String {
    cell.hasPrefix("'") && isLikeFormula(String(cell.dropFirst())) ? String(cell.dropFirst()) : cell
  }

  private static func isLikeFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D, 0x0A: return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return !cell.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    // What an apostrophe was put before must not be mistaken for what had one.
    case UInt8(ascii: "'"): return isLikeFormula(String(cell.dropFirst()))
    // Full-width forms of the four, which some spreadsheets take for them.
    case 0xEF: return ["＝", "＋", "－", "＠"].contains(String(cell.unicodeScalars.prefix(1)))
    default: return false
    }
  }

  private mutating func append(_ cell: String) {
    let needsQuotes = cell.utf8.contains { byte in
      byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes || cell.hasPrefix(" ") || cell.hasSuffix(" ") else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      // A NUL ends many a reader's text.
      bytes.append(byte == 0 ? 0x20 : byte)
    }
    bytes.append(0x22)
  }
}
