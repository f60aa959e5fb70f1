import AnnalsPlatform

/// Collects sections and lays them out as one region.
struct RegionWriter: Sendable {
  private var parts: [(section: UInt32, numbers: Numbers)] = []

  /// A column of one of the widths that sections have.
  enum Numbers: Sendable {
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

  /// Adds the sections of another writer.
  mutating func add(_ other: RegionWriter) { parts += other.parts }

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
    let sections = zip(parts, header.entries).map { part, entry in
      Region.Part(range: entry.bytes, pieces: part.numbers.pieces)
    }
    let region = Region(count: at, sections, workers: workers) { sums in
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

  /// The bytes in pieces that the processor's own cache holds.
  var pieces: [Region.Piece] {
    switch self {
    case .bytes(let column): Self.pieces(byteCount) { $1(unsafe column.span.bytes.extracting($0)) }
    case .halves(let column): Self.pieces(byteCount) { $1(unsafe column.span.bytes.extracting($0)) }
    case .words(let column): Self.pieces(byteCount) { $1(unsafe column.span.bytes.extracting($0)) }
    case .longs(let column): Self.pieces(byteCount) { $1(unsafe column.span.bytes.extracting($0)) }
    case .copy(let region, let bytes):
      Self.pieces(byteCount) { range, put in
        let start = bytes.lowerBound
        region.withBytes { put($0.extracting(start + range.lowerBound..<start + range.upperBound)) }
      }
    case .strings(let layout):
      stride(from: 0, to: layout.count, by: Self.stringsInPiece).map { first in
        .strings(layout, first..<min(first + Self.stringsInPiece, layout.count))
      }
    }
  }

  private static let bytesInPiece = 1 << 17
  private static let stringsInPiece = 1 << 11

  private static func pieces(
    _ count: Int, _ lend: @escaping @Sendable (Range<Int>, (RawSpan) -> Void) -> Void
  ) -> [Region.Piece] {
    stride(from: 0, to: count, by: bytesInPiece).map { first in
      let range = first..<min(first + bytesInPiece, count)
      return .bytes(count: range.count) { put in lend(range, put) }
    }
  }
}
