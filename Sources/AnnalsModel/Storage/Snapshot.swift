import AnnalsPlatform

extension Graph {
  /// Opens a snapshot file by mapping it: at once, whatever its size.
  ///
  /// The header is read and checked, and that the sections fit each other; what they hold is read when
  /// it is asked for. The file stays mapped for as long as the graph or a copy of it is there.
  /// - Throws: ``SnapshotError`` with the code `file` where the file cannot be had, and with `damaged`
  ///   where it is no snapshot, cut short, altered, or of another version.
  /// - Complexity: O(1) in the size of the file.
  public static func open(_ path: String) throws(SnapshotError) -> Graph {
    let file: MappedFile
    do {
      file = try MappedFile(path: path)
    } catch {
      throw SnapshotError(error.description, code: .file)
    }
    return try Graph(Region(mapping: file))
  }

  /// Writes the graph as a snapshot: to a temporary, synced and renamed, so that there is the whole file
  /// or the old one.
  ///
  /// - Throws: ``SnapshotError`` with the code `file` where it cannot be written.
  public func write(to path: String) throws(SnapshotError) {
    do {
      let file = try AtomicFile(path)
      let output = file.output
      withSnapshot { bytes in
        for start in stride(from: 0, to: bytes.byteCount, by: Self.blockSize) {
          output.write(bytes.array(start..<min(start + Self.blockSize, bytes.byteCount)))
        }
      }
      try file.commit()
    } catch {
      throw SnapshotError(error.description, code: .file)
    }
  }

  /// How much of a snapshot is handed to the system at a time.
  private static let blockSize = 1 << 20

  /// A graph over the bytes of a snapshot, as a snapshot file has them.
  public init(snapshot bytes: [UInt8]) throws(SnapshotError) {
    try self.init(Region(copying: bytes))
  }

  /// A graph over a region whose header is read and checked; the sections are not read.
  package init(_ region: Region) throws(SnapshotError) {
    let header = try RegionHeader(reading: region)
    let columns = GraphColumns(region, header)
    if let misfit = columns.misfit { throw SnapshotError(misfit) }
    self.init(columns)
  }

  /// Lends the bytes of the graph's snapshot: they are the graph, nothing is made.
  package func withSnapshot<R>(_ body: (RawSpan) throws -> R) rethrows -> R {
    try columns.region.withBytes(body)
  }

  /// The bytes of the graph's snapshot, copied.
  public var snapshot: [UInt8] {
    columns.region.withBytes { $0.array(0..<$0.byteCount) }
  }

  /// What is damaged in the snapshot, section by section, by its checksums; empty where it is whole.
  /// - Complexity: reads all of it.
  public func damagedSections() -> [String] {
    guard let header = try? RegionHeader(reading: columns.region) else { return ["header"] }
    return header.entries.filter { entry in
      columns.region.withBytes { SectionChecksum.sum(of: $0.extracting(entry.bytes)) }
        != entry.checksum
    }.map { entry in
      Section(rawValue: entry.section).map { "\($0)" } ?? "section \(entry.section)"
    }
  }

  /// The sections of the region with their sizes in bytes, the largest first.
  package var sectionSizes: [(name: String, bytes: Int)] {
    guard let header = try? RegionHeader(reading: columns.region) else { return [] }
    return header.entries.map { entry in
      (Section(rawValue: entry.section).map { "\($0)" } ?? "\(entry.section)", entry.bytes.count)
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
