import AnnalsModel
import Chronology

/// Reads a table: a row is an entity, a column a relation that its header names or is guessed for.
struct CSVImport: ~Copyable {
  private var builder: ImportBuilder
  private var columns: [TableColumn] = []
  /// For each column of dates the order of its figures, where they tell it.
  private var orders: [FigureOrder?] = []
  private var mapping: [String] = []
  private var rowKind: KindID
  /// True of a table that ``CSVExport`` wrote, whose cells part values in one way only.
  private var isOwn = false
  /// The kinds that words were found to be, or not to be.
  private var kinds: [String: KindID?] = [:]
  /// The entity of each row.
  private var entities: [EntityID] = []

  static func read(
    _ text: String, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    let rows = try CSVRows.read(Array(text.utf8)).filter { $0.contains { !$0.isEmpty } }
    guard let header = rows.first, header.count > 1 || rows.count > 1 else {
      throw ImportError("the table has no header and no rows")
    }
    if ClaimTableReader.canRead(header) { return ClaimTableReader.read(rows.dropFirst()) }
    var reader = CSVImport(name, options)
    try reader.readHeader(header, options.columns)
    if options.rowKind == nil { reader.guessKind() }
    let body = rows.dropFirst()
    reader.guessName(header, body, except: options.columns.map { FoldedText.fold($0.header) })
    reader.findOrders(body)
    // The entities of all rows first, so that cells can name rows that come later.
    for (number, row) in body.enumerated() { reader.readIdentity(row, number) }
    for (number, row) in body.enumerated() { reader.readRow(row, of: reader.entities[number]) }
    return reader.result()
  }

  private init(_ name: String, _ options: ImportOptions) {
    builder = ImportBuilder(name, options)
    rowKind = options.rowKind ?? .event
  }

  private consuming func result() -> Imported {
    let mapping = mapping
    return builder.imported(mapping: mapping)
  }

  // MARK: The header

  private mutating func readHeader(
    _ header: [String], _ choices: [(header: String, meaning: String)]
  ) throws(ImportError) {
    let titles = header.map { PlainLine.of(CSVText.restored($0)) }
    let vocabulary = builder.graph.vocabulary
    isOwn = titles.first == "id" && titles.last == "sources"
    columns = titles.map { TableColumn(header: $0, vocabulary, isOwn: isOwn) }
    if isOwn { columns[columns.count - 1] = .ignored }
    if choices.isEmpty, let cell = titles.first(where: { Self.isWholeDate($0) }) {
      throw ImportError(
        "the first line has to name the columns, and '\(cell)' in it is a date: put a line such as "
          + "date,name,place above it")
    }
    // A place in a source is one where a column says which.
    if !columns.contains(.cite) {
      for (place, column) in columns.enumerated() where column == .page || column == .passage {
        columns[place] = .declared(titles[place])
      }
    }
    // A year that no months follow is a date like any other.
    if !columns.contains(.datePart(.month, isEnd: false)) {
      columns = columns.map { $0 == .datePart(.year, isEnd: false) ? .relation(.date) : $0 }
    }
    for choice in choices {
      let folded = FoldedText.fold(choice.header)
      guard let place = titles.firstIndex(where: { FoldedText.fold($0) == folded }) else {
        throw ImportError(
          "there is no column '\(choice.header)': the columns are \(titles.joined(separator: ", "))"
        )
      }
      columns[place] = try TableColumn(meaning: choice.meaning, vocabulary)
    }
    if !columns.contains(where: { $0.tellsRowsApart }) {
      builder.remarks.add(
        "first lines that name no column that is known", titles.joined(separator: ", "))
    }
    describeColumns(titles)
  }

  private mutating func describeColumns(_ titles: [String]) {
    let vocabulary = builder.graph.vocabulary
    mapping = zip(titles, columns).map { "\($0): \($1.words(vocabulary))" }
  }

  /// Takes the first column of words that no header explains for the name, where there is none.
  ///
  /// A chronology without names is of no use, and what was said of its events would stand in a relation of its own.
  private mutating func guessName(
    _ header: [String], _ body: ArraySlice<[String]>, except chosen: [String]
  ) {
    guard !isOwn, !columns.contains(.id), !columns.contains(.relation(.name)) else { return }
    let titles = header.map { PlainLine.of(CSVText.restored($0)) }
    let place = columns.indices.first { place in
      guard case .declared = columns[place], !chosen.contains(FoldedText.fold(titles[place])) else {
        return false
      }
      let cells = body.compactMap { place < $0.count && !$0[place].isEmpty ? $0[place] : nil }
      let worded = cells.count { cell in cell.contains { $0.isLetter } }
      return worded * 2 > body.count && Set(cells).count * 10 > cells.count * 9
    }
    guard let place else { return }
    columns[place] = .relation(.name)
    describeColumns(titles)
  }

  private mutating func findOrders(_ body: ArraySlice<[String]>) {
    let vocabulary = builder.graph.vocabulary
    orders = columns.enumerated().map { place, column in
      guard case .relation(let relation) = column, vocabulary[relation].range == .date else {
        return nil
      }
      return FigureOrder(of: body.lazy.compactMap { place < $0.count ? $0[place] : nil })
    }
  }

  /// True of a day or a month in figures; years do stand at the head of columns.
  private static func isWholeDate(_ title: String) -> Bool {
    title.contains { !$0.isNumber } && DateSpelling.date(title) != nil
  }

  /// Who was born or has a post is a person.
  private mutating func guessKind() {
    let vocabulary = builder.graph.vocabulary
    let ofPeople = columns.contains { column in
      guard case .relation(let relation) = column else { return false }
      return vocabulary[relation].domain == [.person]
        || vocabulary[relation].domain == [.person, .organization]
    }
    if ofPeople, !columns.contains(.relation(.date)) { rowKind = .person }
  }

  // MARK: Rows

  private func cell(_ row: [String], _ wanted: TableColumn) -> String? {
    for (place, column) in columns.enumerated() where column == wanted && place < row.count {
      let text = CSVText.restored(row[place])
      if !text.isEmpty { return text }
    }
    return nil
  }

  private mutating func readIdentity(_ row: [String], _ number: Int) {
    let kind = kind(of: row)
    if let id = cell(row, .id) {
      entities.append(builder.graph.entity(id, kind: kind))
    } else {
      let name = cell(row, .relation(.name)) ?? row.first { !$0.isEmpty } ?? ""
      entities.append(builder.entity("row \(number)", named: name, kind: kind))
      builder.remember(kind, name, entities[number])
    }
  }

  private mutating func kind(of row: [String]) -> KindID {
    guard let word = cell(row, .kind) else { return rowKind }
    let known: KindID?
    if let met = kinds[word] {
      known = met
    } else {
      known = kind(called: word)
      kinds[word] = .some(known)
    }
    if let known { return known }
    let plural = builder.graph.vocabulary[rowKind].plural
    builder.remarks.add("kinds that are not known, taken for \(plural)", word)
    return rowKind
  }

  /// The kind of a word or a label, in English or Chinese.
  private func kind(called word: String) -> KindID? {
    let vocabulary = builder.graph.vocabulary
    let folded = FoldedText.fold(word)
    let kind =
      vocabulary.kind(folded)
      ?? vocabulary.kindIDs.first {
        vocabulary[$0].chinese == word || FoldedText.fold(vocabulary[$0].english) == folded
      }
    return kind == .date ? nil : kind
  }

  private mutating func readRow(_ row: [String], of entity: EntityID) {
    if row.count > columns.count { builder.remarks.add("cells beyond the header", row.first ?? "") }
    builder.cite(citations(row))
    defer { builder.cite([]) }
    readDateParts(row, of: entity)
    let isSpan = readSpan(row, of: entity)
    for (place, column) in columns.enumerated() where place < row.count {
      if isSpan, column == .relation(.started) || column == .relation(.ended) { continue }
      let text = CSVText.restored(row[place])
      guard !text.isEmpty else { continue }
      switch column {
      case .id, .kind, .ignored, .cite, .page, .passage, .datePart: break
      case .relation(let relation): readCell(text, relation, of: entity)
      case .declared(let title):
        if let relation = builder.relation(title, range: .text) {
          builder.claim(entity, relation, builder.text(text))
        }
      }
    }
  }

  // MARK: Sources

  /// What a row cites: each source that it names, with its page where there are as many, else all with the
  /// same; nothing where it names none.
  private mutating func citations(_ row: [String]) -> [Citation] {
    let sources = cell(row, .cite).map { parts($0, .source) } ?? []
    let page = cell(row, .page) ?? ""
    let passage = PlainLine.of(cell(row, .passage) ?? "")
    if sources.isEmpty {
      guard !page.isEmpty || !passage.isEmpty else { return [] }
      return [
        Citation(source: builder.source, locator: Self.locator(page), passage: passage)
      ]
    }
    let pages = parts(page, .source)
    return sources.enumerated().map { number, name in
      let place = pages.count == sources.count ? pages[number] : page
      return Citation(
        source: other(name, [.source]), locator: Self.locator(place), passage: passage)
    }
  }

  /// The place that figures are a page or pages of; other places are as they are written.
  private static func locator(_ text: String) -> String {
    let place = PlainLine.of(text)
    let isPages =
      !place.isEmpty && place.allSatisfy { $0.isASCII && $0.isNumber || "-–".contains($0) }
    return isPages ? (place.contains { "-–".contains($0) } ? "pp. " : "p. ") + place : place
  }

  // MARK: Dates in several columns

  /// An event that starts and ends has a date from one to the other; false where it is left to the two.
  private mutating func readSpan(_ row: [String], of entity: EntityID) -> Bool {
    let vocabulary = builder.graph.vocabulary
    guard vocabulary.kind(builder.graph.kind(of: entity), isWithin: .event), !isOwn,
      !columns.contains(.relation(.date)), let start = cell(row, .relation(.started)),
      let first = builder.date(plainDate(start, .started))
    else { return false }
    let end = cell(row, .relation(.ended)).map { plainDate($0, .ended) }
    let last = end.flatMap { builder.date($0) }
    guard (end == nil) == (last == nil), let date = DateSpelling.interval(first, last) else {
      return false
    }
    builder.claim(entity, .date, date)
    return true
  }

  private mutating func readDateParts(_ row: [String], of entity: EntityID) {
    let start = dateParts(row, isEnd: false)
    let end = dateParts(row, isEnd: true)
    guard let date = DateSpelling.interval(start, start == nil ? nil : end) else { return }
    builder.claim(entity, .date, date)
  }

  private mutating func dateParts(_ row: [String], isEnd: Bool) -> EDTF? {
    func part(_ part: TableColumn.DatePart) -> String? { cell(row, .datePart(part, isEnd: isEnd)) }
    guard let written = part(.year) else { return nil }
    let month = part(.month).flatMap { Int($0) }
    let day = month == nil ? nil : part(.day).flatMap { Int($0) }
    if let year = Int64(written), let date = EDTF(year: year, month: month, day: day) {
      return date
    }
    let words = [written, part(.month), part(.day)].compactMap { $0 }.joined(separator: " ")
    if let date = builder.date(words) { return date }
    builder.remarks.add("dates that were not understood", words)
    return nil
  }

  /// A date in figures that others of its column explain, in EDTF; all else as it is.
  private mutating func plainDate(_ text: String, _ relation: RelationID) -> String {
    guard let place = columns.firstIndex(of: .relation(relation)), let order = orders[place],
      DateSpelling.date(text) == nil, let date = order.date(text)
    else { return text }
    builder.remarks.add(
      "dates in figures, in the order that others of their column tell", "\(text) is \(date)")
    return "\(date)"
  }

  // MARK: Cells

  private mutating func readCell(_ text: String, _ relation: RelationID, of entity: EntityID) {
    for part in parts(text, relation) {
      switch builder.graph.vocabulary[relation].range {
      case .date: builder.claim(entity, relation, date: plainDate(part, relation))
      case .text: builder.claim(entity, relation, builder.text(part))
      case .iri: builder.claim(entity, relation, .iri(part))
      case .number: readNumber(part, relation, of: entity)
      case .entities(let kinds):
        builder.claim(entity, relation, .entity(other(part, kinds)))
      case .anything: builder.claim(entity, relation, .entity(other(part, [.topic])))
      }
    }
  }

  /// The values of a cell: names are parted as people part them.
  private func parts(_ text: String, _ relation: RelationID) -> [String] {
    let parts = CSVRows.parts(text)
    guard !isOwn, parts.count == 1 else { return parts }
    switch builder.graph.vocabulary[relation].range {
    case .entities, .anything:
      return text.split { ";；、\n".contains($0) }.map { PlainLine.of(String($0)) }.filter {
        !$0.isEmpty
      }
    default: return parts
    }
  }

  /// `3,000 people` is 3000 people; what is no number is kept as a note.
  private mutating func readNumber(_ text: String, _ relation: RelationID, of entity: EntityID) {
    let fields = PlainLine.of(text).split(separator: " ", maxSplits: 1).map(String.init)
    let digits = (fields.first ?? "").filter { $0 != "," && $0 != "，" }
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber || "+-.".contains($0) })
    else {
      builder.remarks.add("numbers that were not understood, kept as notes", text)
      return builder.claim(entity, relation, wording: text)
    }
    builder.claim(entity, relation, .number(digits, unit: fields.dropFirst().first ?? ""))
  }

  /// The entity of an id or a name, where it is one that the relation can lead to.
  private mutating func other(_ name: String, _ kinds: [KindID]) -> EntityID {
    let vocabulary = builder.graph.vocabulary
    if let known = builder.graph.existingEntity(name),
      kinds == [.topic]
        || kinds.contains(where: { kind in
          vocabulary.kind(builder.graph.kind(of: known), isWithin: kind)
        })
    {
      return known
    }
    return builder.entity(named: name, kind: kinds.first ?? .topic)
  }
}
