/// Reads prose, Chinese or English, and proposes a chronology.
///
///     let draft = Drafter().draft(Array("1985年6月3日，他在上海说：“开始吧。”".utf8))
///     draft.mentions[0].value   // "1985-06-03"
///
/// The rules are tables and grammars, no model: the same input gives the same draft. Nothing is
/// looked up outside and no clock is asked.
///
/// - Complexity: linear in the length of the text.
public struct Drafter: Sendable {
  /// What a drafter is told before it reads.
  public struct Options: Sendable {
    /// The day of the document, as EDTF: what 昨天 and `last week` count from.
    public var date: String?
    /// `zh` or `en`; found out where nil.
    public var language: String?
    /// Whether periods with a name, 改革开放以来, are dates.
    public var findsNamedPeriods = true
    /// Names known before the text is read.
    public var gazetteer = Gazetteer()

    /// Makes one of its parts.
    public init(date: String? = nil, language: String? = nil) {
      self.date = date
      self.language = language
    }
  }

  /// What the drafter was told.
  public var options: Options
  private let lexicon: Lexicon

  /// Makes one of its parts.
  public init(_ options: Options = Options()) {
    self.options = options
    lexicon = Lexicon(options)
  }

  /// The draft of one document, whatever its bytes.
  public func draft(_ bytes: consuming [UInt8]) -> Draft {
    let source = DocumentText(consume bytes)
    let reading = Reading(source, lexicon)
    return DraftBuilder(source, reading, lexicon, options).build()
  }

  /// The draft of one document that is text already.
  public func draft(_ text: String) -> Draft { draft(Array(text.utf8)) }
}

/// A document made ready for the rules.
struct Reading {
  let clean: CleanText
  let leads: LeadMap
  let structure: Structure

  init(_ source: DocumentText, _ lexicon: Lexicon) {
    clean = CleanText(source.scalars)
    leads = lexicon.leads.read(clean.scalars)
    structure = Structure(clean)
  }
}
