/// Runs the rules over one document and puts together what they find.
struct DraftBuilder {
  let source: SourceText
  let reading: Reading
  let lexicon: Lexicon
  let options: Drafter.Options
  var draft: Draft

  init(_ source: SourceText, _ reading: Reading, _ lexicon: Lexicon, _ options: Drafter.Options) {
    self.source = source
    self.reading = reading
    self.lexicon = lexicon
    self.options = options
    draft = Draft(
      language: options.language ?? reading.language, date: options.date,
      encoding: source.encoding.rawValue)
  }

  consuming func build() -> Draft {
    addTimes()
    return draft
  }

  private mutating func addTimes() {
    let text = reading.clean.scalars
    let found = TimeFinder(text, reading.structure, lexicon.time).find()
    var resolver = TimeResolver(
      text, reading.structure, found, date: options.date.flatMap { DateValue(simple: $0)?.first })
    let resolved = resolver.resolve()
    draft.date = options.date ?? resolver.documentDate?.edtf
    draft.mentions.reserveCapacity(resolved.count)
    for time in resolved {
      let range = reading.clean.origin(time.expression.range)
      draft.mentions.append(
        Draft.Mention(
          id: "m\(draft.mentions.count + 1)", kind: .date, range: range,
          text: string(source.scalars[range]), rule: time.expression.rule.rawValue,
          timeClass: time.expression.timeClass?.rawValue, value: time.value?.edtf,
          anchor: time.anchor == .words ? nil : time.anchor.rawValue))
    }
  }
}

extension Reading {
  /// Chinese where one character in eight of the first ten thousand is.
  var language: String {
    let head = clean.scalars.prefix(10_000)
    return head.count { $0.isHan } * 8 >= head.count ? "zh" : "en"
  }
}
