/// The columns of a graph, each where the region's section table says.
///
/// A class, so that a ``Graph`` is one reference and copying it costs nothing.
package final class GraphColumns: Sendable {
  package let region: Region
  package let vocabulary: Vocabulary
  package let settings: ChronologySettings

  package let stringBytes: Column<UInt8>
  package let stringOffsets: Column<UInt32>

  package let entityString: Column<UInt32>
  package let entityLabel: Column<UInt32>
  /// Where each kind begins, in the order of the kind tree.
  package let kindStarts: Column<UInt32>
  package let kindRuns: KindRuns

  package let literalKind: Column<UInt8>
  package let literalString: Column<UInt32>
  package let literalTag: Column<UInt32>

  package let claimSubjects: Column<UInt32>
  package let claimRelation: Column<UInt16>
  package let claimValue: Column<UInt32>
  package let claimCitations: Column<UInt32>

  package let incomingEntityStarts: Column<UInt32>
  package let incomingEntityClaims: Column<UInt32>
  package let incomingLiteralStarts: Column<UInt32>
  package let incomingLiteralClaims: Column<UInt32>

  package let qualifierClaim: Column<UInt32>
  package let qualifierRelation: Column<UInt16>
  package let qualifierValue: Column<UInt32>

  package let citationSource: Column<UInt32>
  package let citationLocator: Column<UInt32>
  package let citationPassage: Column<UInt32>
  package let citationSetStarts: Column<UInt32>
  package let citationSetMembers: Column<UInt32>

  package let dateBounds: DateColumns
  package let dateBoundsWide: DateColumns

  package let timeEntity: Column<UInt32>
  package let timeClaim: Column<UInt32>
  package let timeDate: Column<UInt32>
  package let timeBegin: Column<Int64>
  package let timeLastEnd: Column<Int64>
  package let timeOfEntityStarts: Column<UInt32>
  package let timeOfEntityRows: Column<UInt32>

  package let nameHash: Column<UInt32>
  package let nameEntity: Column<UInt32>

  package let gramKeys: Column<UInt32>
  package let gramStarts: Column<UInt32>
  package let gramPostings: Column<UInt8>

  /// The columns that a header names; a section that is missing or not whole is an empty column.
  init(_ region: Region, _ header: RegionHeader) {
    func column<N>(_ section: Section) -> Column<N> {
      Column<N>(region, bytes: header.bytes(of: section)) ?? .empty
    }
    self.region = region
    stringBytes = column(.stringBytes)
    stringOffsets = column(.stringOffsets)
    entityString = column(.entityString)
    entityLabel = column(.entityLabel)
    kindStarts = column(.kindStarts)
    literalKind = column(.literalKind)
    literalString = column(.literalString)
    literalTag = column(.literalTag)
    claimSubjects = column(.claimSubjects)
    claimRelation = column(.claimRelation)
    claimValue = column(.claimValue)
    claimCitations = column(.claimCitations)
    incomingEntityStarts = column(.incomingEntityStarts)
    incomingEntityClaims = column(.incomingEntityClaims)
    incomingLiteralStarts = column(.incomingLiteralStarts)
    incomingLiteralClaims = column(.incomingLiteralClaims)
    qualifierClaim = column(.qualifierClaim)
    qualifierRelation = column(.qualifierRelation)
    qualifierValue = column(.qualifierValue)
    citationSource = column(.citationSource)
    citationLocator = column(.citationLocator)
    citationPassage = column(.citationPassage)
    citationSetStarts = column(.citationSetStarts)
    citationSetMembers = column(.citationSetMembers)
    dateBounds = DateColumns(
      earliestBegin: column(.dateEarliestBegin), latestBegin: column(.dateLatestBegin),
      earliestEnd: column(.dateEarliestEnd), latestEnd: column(.dateLatestEnd))
    dateBoundsWide = DateColumns(
      earliestBegin: column(.dateEarliestBeginWide), latestBegin: column(.dateLatestBeginWide),
      earliestEnd: column(.dateEarliestEndWide), latestEnd: column(.dateLatestEndWide))
    timeEntity = column(.timeEntity)
    timeClaim = column(.timeClaim)
    timeDate = column(.timeDate)
    timeBegin = column(.timeBegin)
    timeLastEnd = column(.timeLastEnd)
    timeOfEntityStarts = column(.timeOfEntityStarts)
    timeOfEntityRows = column(.timeOfEntityRows)
    nameHash = column(.nameHash)
    nameEntity = column(.nameEntity)
    gramKeys = column(.gramKeys)
    gramStarts = column(.gramStarts)
    gramPostings = column(.gramPostings)
    let settingsBytes: Column<UInt8> = column(.settings)
    let declarations: Column<UInt8> = column(.declarations)
    settings = ChronologySettings(decoding: settingsBytes.array)
    let vocabulary = Vocabulary.decoding(declarations.array) ?? .builtin
    self.vocabulary = vocabulary
    kindRuns = KindRuns(vocabulary: vocabulary, starts: kindStarts.array)
  }
}

/// The four bounds of each date node, by its place among the dates.
package struct DateColumns: Sendable {
  package let earliestBegin: Column<Int64>
  package let latestBegin: Column<Int64>
  package let earliestEnd: Column<Int64>
  package let latestEnd: Column<Int64>
}

/// For each kind its run of entity numbers, alone and with all kinds beneath it.
package struct KindRuns: Sendable {
  package private(set) var own: [Range<UInt32>]
  package private(set) var whole: [Range<UInt32>]
  /// The kinds in the order of their runs, with where each begins.
  package private(set) var order: [(kind: KindID, start: UInt32)]

  init(vocabulary: Vocabulary, starts: [UInt32]) {
    let tree = vocabulary.treeOrder
    let none: Range<UInt32> = 0..<0
    own = Array(repeating: none, count: tree.count)
    whole = own
    order = []
    guard starts.count == tree.count + 1 else { return }
    for (place, kind) in tree.enumerated() {
      // A walk down the tree: what lies beneath a kind stands right behind it.
      var next = place + 1
      while next < tree.count, vocabulary.kind(tree[next], isWithin: kind) { next += 1 }
      guard starts[place] <= starts[place + 1], starts[place + 1] <= starts[next] else { continue }
      own[Int(kind.index)] = starts[place]..<starts[place + 1]
      whole[Int(kind.index)] = starts[place]..<starts[next]
      order.append((kind, starts[place]))
    }
  }
}
