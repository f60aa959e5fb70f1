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
  consuming func graph() -> Graph {
    parts.sort { $0.section < $1.section }
    var at = aligned(RegionHeader.headerSize + parts.count * RegionHeader.entrySize)
    var header = RegionHeader(entries: [], length: 0)
    for part in parts {
      let bytes = at..<(at + part.numbers.byteCount)
      let sum = part.numbers.withBytes { checksum($0) }
      header.entries.append(.init(section: part.section, bytes: bytes, checksum: sum))
      at = aligned(bytes.upperBound)
    }
    header.length = at
    let region = Region(count: at) { region in
      region.put(.bytes(header.encoded()), at: 0)
      for (part, entry) in zip(parts, header.entries) {
        region.put(part.numbers, at: entry.bytes.lowerBound)
      }
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
    }
  }

  /// Lends the column as bytes.
  ///
  /// Plain numbers have no padding.
  func withBytes<R>(_ body: (RawSpan) -> R) -> R {
    switch self {
    case .bytes(let column): unsafe body(column.span.bytes)
    case .halves(let column): unsafe body(column.span.bytes)
    case .words(let column): unsafe body(column.span.bytes)
    case .longs(let column): unsafe body(column.span.bytes)
    case .copy(let region, let bytes):
      region.withBytes { whole in
        body(whole.extracting(bytes.clamped(to: 0..<whole.byteCount)))
      }
    }
  }
}
