/// Collects sections and lays them out as one region.
struct RegionWriter {
  private var parts: [(section: Section, bytes: [UInt8])] = []

  mutating func add<Element: FixedWidthInteger & BitwiseCopyable>(
    _ section: Section, _ elements: [Element]
  ) {
    // Safety: plain numbers have no padding.
    parts.append((section, unsafe elements.withUnsafeBytes { unsafe Array($0) }))
  }

  /// The graph over the sections: header, section table, then each section on a boundary of 64 bytes.
  consuming func graph() -> Graph {
    parts.sort { $0.section.rawValue < $1.section.rawValue }
    var at = aligned(RegionHeader.headerSize + parts.count * RegionHeader.entrySize)
    var entries: [RegionHeader.Entry] = []
    for part in parts {
      let sum = unsafe checksum(part.bytes.span.bytes)
      let bytes = at..<(at + part.bytes.count)
      entries.append(.init(section: part.section.rawValue, bytes: bytes, checksum: sum))
      at = aligned(bytes.upperBound)
    }
    let header = RegionHeader(entries: entries, length: at)
    var placed: [(offset: Int, bytes: [UInt8])] = [(0, header.encoded())]
    for (part, entry) in zip(parts, entries) { placed.append((entry.bytes.lowerBound, part.bytes)) }
    return Graph(Region(count: at, parts: placed), header)
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
