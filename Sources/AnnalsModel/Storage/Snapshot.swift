extension Graph {
  /// A graph over the bytes of a snapshot, as ``withSnapshot(_:)`` lends them.
  public init(snapshot bytes: [UInt8]) throws(SnapshotError) {
    try self.init(Region(count: bytes.count) { $0.put(.bytes(bytes), at: 0) })
  }

  /// A graph over a region whose header is read and checked; the sections are not read.
  package init(_ region: Region) throws(SnapshotError) {
    try self.init(region, RegionHeader(reading: region))
  }

  /// Lends the bytes of the graph's snapshot: they are the graph, nothing is made.
  package func withSnapshot<R>(_ body: (RawSpan) throws -> R) rethrows -> R {
    try columns.region.withBytes(body)
  }

  /// The bytes of the graph's snapshot, copied.
  public var snapshot: [UInt8] {
    columns.region.withBytes { bytes in
      (0..<bytes.byteCount).map { bytes.byte(at: $0) }
    }
  }

  /// What is damaged in the snapshot, section by section, by its checksums; empty where it is whole.
  /// - Complexity: reads all of it.
  public func damagedSections() -> [String] {
    guard let header = try? RegionHeader(reading: columns.region) else { return ["header"] }
    return header.entries.filter { entry in
      columns.region.withBytes { checksum($0, over: entry.bytes) } != entry.checksum
    }.map { entry in
      Section(rawValue: entry.section).map { "\($0)" } ?? "section \(entry.section)"
    }
  }
}
