import AnnalsPlatform

/// Collects sections and lays them out as one region.
struct RegionWriter {
  private var parts: [(section: UInt32, numbers: Numbers)] = []

  /// A column of one of the widths that sections have.
  enum Numbers {
    case bytes([UInt8])
    case halves([UInt16])
    case words([UInt32])
    case longs([Int64])
    /// A section of another region.
    case copy(Region, Range<Int>)
    /// Strings that stand in many places.
    case strings(StringLayout)
  }

  mutating func add(_ section: Section, _ column: [UInt8]) {
    parts.append((section.rawValue, .bytes(column)))
  }
  mutating func add(_ section: Section, _ column: [UInt16]) {
    parts.append((section.rawValue, .halves(column)))
  }
  mutating func add(_ section: Section, _ column: [UInt32]) {
    parts.append((section.rawValue, .words(column)))
  }
  mutating func add(_ section: Section, _ column: [Int64]) {
    parts.append((section.rawValue, .longs(column)))
  }

  mutating func add(_ section: Section, _ strings: StringLayout) {
    parts.append((section.rawValue, .strings(strings)))
  }

  /// Adds a column, in bytes where all its numbers fit.
  mutating func add<N: FixedWidthInteger>(_ section: Section, narrow: Section, _ column: [N]) {
    if column.allSatisfy({ $0 <= 255 }) {
      add(narrow, column.map { UInt8(truncatingIfNeeded: $0) })
    } else if N.bitWidth == 16 {
      add(section, column.map { UInt16(truncatingIfNeeded: $0) })
    } else {
      add(section, column.map { UInt32(truncatingIfNeeded: $0) })
    }
  }

  /// Adds a section as it stands in another region.
  mutating func add(_ entry: RegionHeader.Entry, of region: Region) {
    parts.append((entry.section, .copy(region, entry.bytes)))
  }

  /// Puts a column in the place of one of the same section.
  mutating func replace(_ section: Section, _ column: [UInt32]) {
    parts.removeAll { $0.section == section.rawValue }
    add(section, column)
  }

  /// Puts a column in the place of one of the same section.
  mutating func replace(_ section: Section, _ column: [UInt8]) {
    parts.removeAll { $0.section == section.rawValue }
    add(section, column)
  }

  /// The graph over the sections: header, section table, then each section on a boundary of 64 bytes.
  consuming func graph(workers: Int = 1) -> Graph {
    parts.sort { $0.section < $1.section }
    var at = aligned(RegionHeader.headerSize + parts.count * RegionHeader.entrySize)
    var header = RegionHeader(entries: [], length: 0)
    for part in parts {
      let bytes = at..<(at + part.numbers.byteCount)
      header.entries.append(.init(section: part.section, bytes: bytes, checksum: 0))
      at = aligned(bytes.upperBound)
    }
    header.length = at
    let pieces = zip(parts, header.entries).flatMap { part, entry in
      part.numbers.pieces(at: entry.bytes.lowerBound)
    }
    let region = Region(count: at, pieces, workers: workers) { region in
      let ranges = header.entries.map(\.bytes)
      let sums = Workers.map(ranges.count, among: workers) { part in
        region.withBytes { checksum($0, over: ranges[part]) }
      }
      for (i, sum) in sums.enumerated() { header.entries[i].checksum = sum }
      return header.encoded()
    }
    return Graph(GraphColumns(region, header))
  }

  private func aligned(_ n: Int) -> Int {
    (n + RegionHeader.alignment - 1) / RegionHeader.alignment * RegionHeader.alignment
  }
}

extension [UInt8] {
  mutating func appendLittleEndian<N: FixedWidthInteger>(_ number: N) {
    for i in 0..<(N.bitWidth / 8) { append(UInt8(truncatingIfNeeded: number >> (8 * i))) }
  }
}

extension RegionWriter.Numbers {
  var byteCount: Int {
    switch self {
    case .bytes(let column): column.count
    case .halves(let column): column.count * 2
    case .words(let column): column.count * 4
    case .longs(let column): column.count * 8
    case .copy(_, let bytes): bytes.count
    case .strings(let layout): layout.byteCount
    }
  }

  /// What is to be put where, in pieces of which several can be put at a time.
  func pieces(at offset: Int) -> [Region.Piece] {
    guard case .strings(let layout) = self else {
      return [Region.Piece(range: offset..<offset + byteCount, content: .runs(copy))]
    }
    return stride(from: 0, to: layout.count, by: Self.stringsInPiece).map { first in
      let strings = first..<min(first + Self.stringsInPiece, layout.count)
      let start = offset + Int(layout.offsets[strings.lowerBound])
      let end = offset + Int(layout.offsets[strings.upperBound])
      return Region.Piece(range: start..<end, content: .strings(layout, strings))
    }
  }

  private static let stringsInPiece = 1 << 14

  private func copy(_ put: (RawSpan) -> Void) {
    switch self {
    case .bytes(let column): put(unsafe column.span.bytes)
    case .halves(let column): put(unsafe column.span.bytes)
    case .words(let column): put(unsafe column.span.bytes)
    case .longs(let column): put(unsafe column.span.bytes)
    case .copy(let region, let bytes):
      region.withBytes { whole in
        put(whole.extracting(bytes.clamped(to: 0..<whole.byteCount)))
      }
    case .strings(let layout): layout.visit(0..<layout.count) { put(unsafe $0.bytes) }
    }
  }
}
