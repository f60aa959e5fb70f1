extension RegionHeader {
  /// The header and the section table as they stand at the start of a region.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = Self.magic
    bytes.appendLittleEndian(Self.version)
    bytes.appendLittleEndian(Self.byteOrderMark)
    bytes.appendLittleEndian(UInt64(length))
    bytes.appendLittleEndian(UInt32(entries.count))
    bytes.append(contentsOf: repeatElement(0, count: Self.headerSize - bytes.count))
    for entry in entries {
      bytes.appendLittleEndian(entry.section)
      bytes.appendLittleEndian(UInt32(0))
      bytes.appendLittleEndian(UInt64(entry.bytes.lowerBound))
      bytes.appendLittleEndian(UInt64(entry.bytes.count))
      bytes.appendLittleEndian(entry.checksum)
    }
    let sum = unsafe checksum(bytes.span.bytes)
    for i in 0..<8 { bytes[Self.checksumPlace + i] = UInt8(truncatingIfNeeded: sum >> (8 * i)) }
    return bytes
  }

  package static let checksumPlace = 32

  /// Reads and checks the header of a region: what it is, that it is whole, that every section lies
  /// inside it.
  ///
  /// Does not read the sections.
  package init(reading region: Region) throws(SnapshotError) {
    guard let first = Column<UInt8>(region, bytes: 0..<min(region.count, Self.headerSize)),
      first.count == Self.headerSize
    else { throw SnapshotError("it is shorter than a header (\(region.count) bytes)") }
    guard Self.magic.indices.allSatisfy({ first[$0] == Self.magic[$0] }) else {
      throw SnapshotError("it is no snapshot: it does not begin with “annalsdb”")
    }
    guard first.number(at: 8, as: UInt32.self) == Self.version else {
      throw SnapshotError(
        "it is of version \(first.number(at: 8, as: UInt32.self)), this program reads \(Self.version)"
      )
    }
    guard first.number(at: 12, as: UInt32.self) == Self.byteOrderMark else {
      throw SnapshotError("it was written for a machine of another byte order")
    }
    let length = first.number(at: 16, as: UInt64.self)
    guard length == UInt64(region.count) else {
      throw SnapshotError("it should have \(length) bytes and has \(region.count): it is cut short")
    }
    let count = Int(first.number(at: 24, as: UInt32.self))
    let size = Self.headerSize + count * Self.entrySize
    guard count <= 10_000, let table = Column<UInt8>(region, bytes: 0..<min(size, region.count)),
      table.count == size
    else { throw SnapshotError("its section table does not fit in it") }
    var plain = table.array
    let sum = table.number(at: Self.checksumPlace, as: UInt64.self)
    for i in 0..<8 { plain[Self.checksumPlace + i] = 0 }
    guard unsafe checksum(plain.span.bytes) == sum else {
      throw SnapshotError("its header is damaged: the checksum does not fit")
    }
    try self.init(table: table, count: count, length: region.count)
  }

  private init(table: Column<UInt8>, count: Int, length: Int) throws(SnapshotError) {
    self.length = length
    entries = []
    for i in 0..<count {
      let at = Self.headerSize + i * Self.entrySize
      let offset = table.number(at: at + 8, as: UInt64.self)
      let size = table.number(at: at + 16, as: UInt64.self)
      guard offset <= UInt64(length), size <= UInt64(length) - offset else {
        throw SnapshotError("section \(i) lies outside of it")
      }
      entries.append(
        Entry(
          section: table.number(at: at, as: UInt32.self),
          bytes: Int(offset)..<Int(offset + size),
          checksum: table.number(at: at + 24, as: UInt64.self)))
    }
  }
}

extension Column<UInt8> {
  /// The little-endian number at a place.
  func number<N: FixedWidthInteger & UnsignedInteger>(at place: Int, as type: N.Type) -> N {
    var number: N = 0
    for i in 0..<(N.bitWidth / 8) { number |= N(self[place + i]) << (8 * i) }
    return number
  }
}

extension Column {
  /// The elements as an array.
  package var array: [Element] { (0..<count).map { self[$0] } }
}
