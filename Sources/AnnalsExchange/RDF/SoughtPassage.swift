public import AnnalsModel

/// Words that a source is said to have, and what came of looking for them in its text.
///
/// Where the texts of the sources are at hand, these make the published passages exact: Exchange
/// opens no file, whoever does (`annals verify`) hands in what was found.
public struct SoughtPassage: Hashable, Sendable {
  /// What came of looking for words.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// They stand in the source.
    case found
    /// They do not.
    case missing
    /// The source names no text to look in.
    case withoutText = "without text"
    /// The source's text could not be read.
    case unreadable
    /// The text is another than the one that the chronology was written from.
    case changed
  }

  /// The quotation, or an entity whose claim rests on the passage.
  public var entity: EntityID
  /// The source that is cited.
  public var source: EntityID
  /// The place in it, as the citation says it.
  public var locator: String
  /// True of a quotation's words, false of a passage that a claim rests on.
  public var isQuotation: Bool
  /// The words.
  public var words: String
  /// What came of looking for them.
  public var status: Status
  /// Where they stand: from the first Unicode scalar of the text to behind the last.
  public var position: Range<Int>?
  /// The text right before them.
  public var prefix: String
  /// The text right behind them.
  public var suffix: String

  /// Words that were looked for.
  public init(
    entity: EntityID, source: EntityID, locator: String, isQuotation: Bool, words: String,
    status: Status, position: Range<Int>? = nil, prefix: String = "", suffix: String = ""
  ) {
    self.entity = entity
    self.source = source
    self.locator = locator
    self.isQuotation = isQuotation
    self.words = words
    self.status = status
    self.position = position
    self.prefix = prefix
    self.suffix = suffix
  }
}

/// The passages of an export, by the citation or the quotation that they belong to.
struct PassageIndex: Sendable {
  private struct Place: Hashable {
    var source: EntityID
    var locator: String
    var words: String
  }

  private var ofCitations: [Place: SoughtPassage] = [:]
  private var ofQuotations: [EntityID: [SoughtPassage]] = [:]

  init(_ passages: [SoughtPassage]) {
    for passage in passages {
      if passage.isQuotation {
        ofQuotations[passage.entity, default: []].append(passage)
      } else {
        ofCitations[
          Place(source: passage.source, locator: passage.locator, words: passage.words)] = passage
      }
    }
  }

  /// What is known of the words that a citation rests on.
  func passage(of citation: Citation, in source: EntityID) -> SoughtPassage? {
    guard !ofCitations.isEmpty else { return nil }
    return ofCitations[
      Place(source: source, locator: citation.locator, words: citation.passage)]
  }

  /// Where a quotation's words were looked for.
  func passages(of quotation: EntityID) -> [SoughtPassage] { ofQuotations[quotation] ?? [] }
}
