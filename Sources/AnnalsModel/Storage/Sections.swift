/// The sections of a region, by number.
///
/// Numbers are never used again for something else.
package enum Section: UInt32, CaseIterable, Sendable {
  case stringBytes = 1, stringOffsets = 2
  case stringRuns = 3
  case entityLabel = 11, kindStarts = 12
  case literalKind = 20, literalTag = 22, literalTagNarrow = 23
  case claimSubjects = 30, claimRelation = 31, claimValue = 32, claimCitations = 33
  case subjectSamples = 34, claimRelationNarrow = 35
  case incomingEntityStarts = 40, incomingEntityClaims = 41
  case incomingLiteralStarts = 42, incomingLiteralClaims = 43
  case qualifierClaim = 50, qualifierRelation = 51, qualifierValue = 52
  case citationSource = 60, citationLocator = 61, citationPassage = 62
  case citationSetStarts = 63, citationSetMembers = 64
  case dateEarliestBegin = 70, dateLatestBegin = 71, dateEarliestEnd = 72, dateLatestEnd = 73
  case dateEarliestBeginWide = 74, dateLatestBeginWide = 75, dateEarliestEndWide = 76
  case dateLatestEndWide = 77
  case timeEntity = 80, timeClaim = 81, timeDate = 82, timeBegin = 83, timeLastEnd = 84
  case timeOfEntityStarts = 85, timeOfEntityRows = 86
  case nameHash = 90, nameEntity = 91
  case gramKeys = 95, gramStarts = 96, gramPostings = 97
  case settings = 100, declarations = 101
}

/// The first bytes of a region: what it is, and where its sections lie.
///
///     0  "annalsdb"   8  version   12  byte order   16  length   24  sections   28  reserved
///     32  checksum of the header and the section table (this field as zero)
///     64  per section: number u32, reserved u32, offset u64, length u64, checksum u64
package struct RegionHeader: Sendable {
  package static let magic: [UInt8] = Array("annalsdb".utf8)
  package static let version: UInt32 = 3
  package static let byteOrderMark: UInt32 = 0x0102_0304
  package static let headerSize = 64
  package static let entrySize = 32
  package static let alignment = 64

  package struct Entry: Sendable {
    package var section: UInt32
    package var bytes: Range<Int>
    package var checksum: UInt64
  }

  package var entries: [Entry]
  package var length: Int

  package func bytes(of section: Section) -> Range<Int> {
    entries.first { $0.section == section.rawValue }?.bytes ?? 0..<0
  }
}
