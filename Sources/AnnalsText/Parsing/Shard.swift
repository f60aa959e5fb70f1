import AnnalsPlatform

/// The part of all texts that one worker reads: whole texts and runs of the entries of large ones.
///
/// However the texts are divided, what is read is the same.
struct Shard: Sendable {
  /// The trees, in the order of the texts.
  var documents: [Document] = []

  /// The texts in shards of about the same size, parsed side by side; their problems of form stand in the
  /// documents.
  static func parse(_ sources: [SourceText], among workers: Int) -> [Shard] {
    let plans = Plan.divide(sources, among: workers)
    let shards = Workers.map(plans.count) { Shard(sources, plans[$0]) }
    return whole(shards, sources)
  }

  private init(_ sources: [SourceText], _ plan: [Plan.Piece]) {
    documents = plan.map { Parser.parse(sources[$0.source], id: SourceID($0.source), $0.range) }
  }

  /// The document that a place of this shard lies in.
  func document(of place: OriginSpan) -> Document? {
    documents.first { $0.id.index == place.source }
  }

  /// The text of a place of this shard, as written.
  func text(_ place: OriginSpan) -> String {
    document(of: place)?.source.string(place.span.range) ?? ""
  }

  /// The same shards, but for texts that were cut and have a problem of form: these are read again whole,
  /// since one problem may hide others of the same text.
  private static func whole(_ shards: [Shard], _ sources: [SourceText]) -> [Shard] {
    var broken: Set<SourceID> = []
    for document in shards.lazy.flatMap(\.documents) where !document.problems.isEmpty {
      broken.insert(document.id)
    }
    var read: Set<SourceID> = []
    return shards.map { shard in
      var shard = shard
      shard.documents = shard.documents.compactMap { document in
        guard broken.contains(document.id) else { return document }
        guard read.insert(document.id).inserted else { return nil }
        return Parser.parse(sources[Int(document.id.index)], id: document.id)
      }
      return shard
    }
  }
}

/// How texts are divided: at lines of the margin.
private enum Plan {
  struct Piece: Sendable {
    var source: Int
    var range: Range<Int>
  }

  static func divide(_ sources: [SourceText], among count: Int) -> [[Piece]] {
    var plans: [[Piece]] = [[]]
    var left = sources.reduce(0) { $0 + $1.bytes.count }
    var room = left / count
    for (number, source) in sources.enumerated() {
      var start = 0
      repeat {
        if room <= 0, plans.count < count {
          plans.append([])
          room = left / (count - plans.count + 1)
        }
        let isLast = plans.count == count || source.bytes.count - start <= room
        let end = isLast ? source.bytes.count : cut(source, from: start + room)
        plans[plans.count - 1].append(Piece(source: number, range: start..<end))
        room -= end - start
        left -= end - start
        start = end
      } while start < source.bytes.count
    }
    return plans.filter { !$0.isEmpty }
  }

  /// The beginning of the first line at or behind `offset` that stands at the margin; else the end.
  private static func cut(_ source: SourceText, from offset: Int) -> Int {
    let bytes = source.bytes.span
    guard bytes.count <= Parser.largestText else { return bytes.count }
    var i = max(offset, 1)
    while i < bytes.count {
      let byte = bytes[i]
      if bytes[i - 1] == Byte.newline, byte.isLetter || byte.isDigit || byte >= 0x80 { return i }
      i += 1
    }
    return bytes.count
  }
}
