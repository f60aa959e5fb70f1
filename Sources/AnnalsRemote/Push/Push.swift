/// Brings a store to hold a chronology: sends what the store has not, or has in another state, and takes
/// away what is no more.
///
///     var push = Push(to: service)
///     while let chunk = export.next() { try push.feed(chunk) }
///     let report = try push.finish()
///
/// Memory is bounded by one update and a line of the manifest for each unit. Where it is broken off, what
/// was sent is there with its entries in the manifest, and the next push goes on from it.
public struct Push {
  /// What a push has done.
  public struct Report: Hashable, Sendable {
    /// Units that were as they should be.
    public var unchanged = 0
    /// Units that were sent.
    public var sent = 0
    /// Units that were taken away.
    public var removed = 0
    /// Updates that were sent.
    public var updates = 0
    /// Their bytes.
    public var bytes = 0
    /// The graph of the facts, where they are not in the default one.
    public var facts: String?
  }

  private var service: SPARQLService
  private var manner: UpdateText.Manner {
    UpdateText.Manner(
      base: reader.base, dialect: service.dialect, facts: service.facts, isFirst: isEmptyStore)
  }
  private var isEmptyStore = false
  private var reader = UnitReader()
  private var manifest: Manifest?
  private var batch: UpdateText
  private var lastRank: Int64 = 0
  private var isFirst = false
  /// What has been done so far.
  public private(set) var report = Report()

  /// A push that has not begun.
  public init(to service: SPARQLService) {
    self.service = service
    batch = UpdateText(UpdateText.Manner(base: "", dialect: service.dialect))
  }

  /// How many units an update replaces at most: their names stand in it four times.
  private static let mostUnits = 500

  /// Takes the next bytes of the chronology as N-Quads.
  public mutating func feed(_ chunk: [UInt8]) throws(RemoteError) {
    var units: [Unit] = []
    try reader.feed(chunk) { unit throws(RemoteError) in units.append(unit) }
    for unit in units { try take(unit) }
  }

  /// The chronology ends here: sends what is left and takes away what is no more.
  ///
  /// - Throws: where the store has another number of units then than it should.
  public mutating func finish() throws(RemoteError) -> Report {
    var units: [Unit] = []
    try reader.finish { unit throws(RemoteError) in units.append(unit) }
    for unit in units { try take(unit) }
    guard let manifest else { throw RemoteError(.input, "there is nothing to push") }
    for iri in try manifest.unseen(in: service) {
      batch.remove(iri)
      report.removed += 1
      try sendIfFull()
    }
    try send()
    let count = try Manifest.count(of: manifest.base, in: service)
    let wanted = report.unchanged + report.sent
    guard count == wanted else {
      throw RemoteError(
        .incomplete, "\(service.endpoints.query) has \(count) units where \(wanted) were pushed",
        detail: "Push again. If it stays so, somebody else changes that store.")
    }
    return report
  }

  private mutating func take(_ unit: Unit) throws(RemoteError) {
    if manifest == nil { try begin() }
    let known = try manifest?.see(unit.iri)
    let hash = unit.hash
    if let known, known.hash == hash, unit.positioned.isEmpty || known.rank > lastRank {
      report.unchanged += 1
      if !unit.positioned.isEmpty { lastRank = known.rank }
      return
    }
    if !unit.positioned.isEmpty { lastRank += Self.step(isFirst: isFirst) }
    batch.replace(unit, hash: hash.hexadecimal, rank: unit.positioned.isEmpty ? 0 : lastRank)
    report.sent += 1
    try sendIfFull()
  }

  private mutating func begin() throws(RemoteError) {
    service = service.over(try service.place(of: reader.base))
    report.facts = service.facts
    let read = try Manifest(of: reader.base, in: service)
    isFirst = read.count == 0
    manifest = read
    if isFirst { isEmptyStore = try service.isEmpty(of: reader.base) }
    batch = UpdateText(manner)
  }

  /// Ranks leave room: what comes to stand between two units later gets one of its own, and the
  /// next units keep theirs.
  static func step(isFirst: Bool) -> Int64 { isFirst ? 1 << 12 : 1 << 4 }

  private mutating func sendIfFull() throws(RemoteError) {
    if batch.byteCount >= service.dialect.updateSize || batch.unitCount >= Self.mostUnits {
      try send()
    }
  }

  private mutating func send() throws(RemoteError) {
    guard !batch.isEmpty else { return }
    let bytes = batch.bytes
    try service.update(bytes)
    report.updates += 1
    report.bytes += bytes.count
    batch = UpdateText(manner)
  }
}
