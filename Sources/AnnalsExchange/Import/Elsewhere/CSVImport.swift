import AnnalsModel

/// Reads a table: a row is an entity, a column a relation that its header names or is guessed for.
struct CSVImport: ~Copyable {
  /// What a column is taken for.
  private enum Column {
    case id, kind, ignored
    case relation(RelationID)
    /// A column the vocabulary has no relation for: one is declared.
    case declared(String)
  }

  private var builder: ImportBuilder
  private var columns: [Column] = []
  private var mapping: [String] = []

  static func read(
    _ text: String, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    let rows = CSVRows.read(Array(text.utf8))
    guard let header = rows.first, header.count > 1 || rows.count > 1 else {
      throw ImportError("the table has no header and no rows")
    }
    var reader = CSVImport(name, options)
    reader.readHeader(header)
    for row in rows.dropFirst() where row.contains(where: { !$0.isEmpty }) {
      reader.readIdentity(row)
    }
    for row in rows.dropFirst() where row.contains(where: { !$0.isEmpty }) { reader.readRow(row) }
    return reader.result()
  }

  private init(_ name: String, _ options: ImportOptions) {
    builder = ImportBuilder(name, options)
  }

  private consuming func result() -> Imported {
    let mapping = mapping
    return builder.imported(mapping: mapping)
  }

  // MARK: The header

  private static let words: [String: String] = [
    "title": "name", "event": "name", "headline": "name", "label": "name", "标题": "name",
    "事件": "name", "名称": "name", "姓名": "name", "when": "date", "time": "date", "year": "date",
    "日期": "date", "时间": "date", "年份": "date", "start": "started", "start date": "started",
    "begin": "started", "from": "started", "开始": "started", "end": "ended", "end date": "ended",
    "to": "ended", "until": "ended", "结束": "ended", "where": "place", "location": "place",
    "city": "place", "venue": "place", "地点": "place", "people": "participant",
    "persons": "participant", "participants": "participant", "attendees": "participant",
    "人物": "participant", "参加者": "participant", "speakers": "speaker", "讲话人": "speaker",
    "description": "note", "notes": "note", "comment": "note", "text": "note", "details": "note",
    "说明": "note", "备注": "note", "link": "url", "website": "url", "web": "url", "网址": "url",
    "tags": "about", "topic": "about", "topics": "about", "subject": "about", "主题": "about",
    "organiser": "organizer", "organisation": "affiliation", "organization": "affiliation",
    "born": "born", "birth": "born", "birth date": "born", "died": "died", "death": "died",
  ]

  private mutating func readHeader(_ header: [String]) {
    for cell in header {
      let title = PlainLine.of(CSVText.restored(cell))
      let column = column(title)
      columns.append(column)
      mapping.append("\(title): \(words(column))")
    }
  }

  private func column(_ title: String) -> Column {
    let folded = FoldedText.fold(title)
    if folded == "id" || folded == "key" || folded == "编号" { return .id }
    if ["kind", "type", "category", "类别", "类型"].contains(folded) { return .kind }
    if folded.isEmpty || folded == "sources" { return .ignored }
    let vocabulary = builder.graph.vocabulary
    if let relation = vocabulary.relation(folded) { return .relation(relation) }
    for relation in vocabulary.relationIDs {
      let row = vocabulary[relation]
      if FoldedText.fold(row.english) == folded || row.chinese == title {
        return .relation(relation)
      }
    }
    if let word = Self.words[folded], let relation = vocabulary.relation(word) {
      return .relation(relation)
    }
    return .declared(title)
  }

  private func words(_ column: Column) -> String {
    switch column {
    case .id: "the id"
    case .kind: "the kind"
    case .ignored: "left out"
    case .relation(let relation): builder.graph.vocabulary[relation].name
    case .declared(let title): "a relation of its own, \(ImportBuilder.id(of: title))"
    }
  }

  // MARK: Rows

  private func cell(_ row: [String], _ wanted: (Column) -> Bool) -> String? {
    for (place, column) in columns.enumerated() where wanted(column) && place < row.count {
      let text = CSVText.restored(row[place])
      if !text.isEmpty { return text }
    }
    return nil
  }

  /// Makes the entities of all rows first, so that cells can name rows that come later.
  private mutating func readIdentity(_ row: [String]) {
    let id = cell(row) { if case .id = $0 { true } else { false } }
    let name = cell(row) { if case .relation(.name) = $0 { true } else { false } }
    let word = cell(row) { if case .kind = $0 { true } else { false } }
    var kind = KindID.event
    if let word {
      let folded = FoldedText.fold(word)
      let known = builder.graph.vocabulary.kind(folded) ?? kindLabelled(word)
      if known == nil { builder.remarks.add("kinds that are not known, taken for events", word) }
      kind = known ?? .event
    }
    let key = identity(row)
    if let id {
      builder.remember(key, builder.graph.entity(id, kind: kind))
    } else {
      builder.remember(key, builder.entity(key, named: name ?? row.first ?? "", kind: kind))
    }
  }

  private func kindLabelled(_ word: String) -> KindID? {
    builder.graph.vocabulary.kindIDs.first {
      let row = builder.graph.vocabulary[$0]
      return row.chinese == word || FoldedText.fold(row.english) == FoldedText.fold(word)
    }
  }

  private func identity(_ row: [String]) -> String { "row " + row.joined(separator: "\u{1F}") }

  private mutating func readRow(_ row: [String]) {
    guard let entity = builder.existing(identity(row)) else { return }
    if row.count > columns.count { builder.remarks.add("cells beyond the header", row.first ?? "") }
    for (place, column) in columns.enumerated() where place < row.count {
      let text = CSVText.restored(row[place])
      guard !text.isEmpty else { continue }
      switch column {
      case .id, .kind, .ignored: break
      case .relation(let relation): readCell(text, relation, of: entity)
      case .declared(let title):
        if let relation = builder.relation(title, range: .text) {
          builder.claim(entity, relation, builder.text(text))
        }
      }
    }
  }

  private mutating func readCell(_ text: String, _ relation: RelationID, of entity: EntityID) {
    for part in CSVRows.parts(text) {
      switch builder.graph.vocabulary[relation].range {
      case .date: builder.claim(entity, relation, date: part)
      case .text: builder.claim(entity, relation, builder.text(part))
      case .iri: builder.claim(entity, relation, .iri(part))
      case .number:
        let fields = part.split(separator: " ", maxSplits: 1)
        builder.claim(
          entity, relation,
          .number(String(fields.first ?? ""), unit: String(fields.dropFirst().first ?? "")))
      case .entities(let kinds):
        builder.claim(entity, relation, .entity(other(part, kinds.first ?? .topic)))
      case .anything: builder.claim(entity, relation, .entity(other(part, .topic)))
      }
    }
  }

  private mutating func other(_ name: String, _ kind: KindID) -> EntityID {
    builder.graph.existingEntity(name) ?? builder.entity(named: name, kind: kind)
  }
}

/// The cells of a CSV document.
enum CSVRows {
  /// The rows, parted by commas, semicolons or tabs, whichever the first line has most of.
  static func read(_ bytes: [UInt8]) -> [[String]] {
    let separator = separator(of: bytes)
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var i = 0
    func text() -> String { String(decoding: cell, as: UTF8.self) }
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if i < bytes.count, bytes[i] == 0x22 {
          cell.append(0x22)
          i += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22 where cell.isEmpty: isQuoted = true
      case separator:
        row.append(text())
        cell.removeAll(keepingCapacity: true)
      case 0x0A, 0x0D:
        if byte == 0x0D, i < bytes.count, bytes[i] == 0x0A { i += 1 }
        row.append(text())
        cell.removeAll(keepingCapacity: true)
        rows.append(row)
        row = []
      default: cell.append(byte)
      }
    }
    if !cell.isEmpty || !row.isEmpty {
      row.append(text())
      rows.append(row)
    }
    return rows
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].map { mark in
      (mark, line.count { $0 == mark })
    }
    return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? UInt8(ascii: ",")
  }

  /// The values of a cell that has several.
  static func parts(_ cell: String) -> [String] {
    cell.split(separator: CSVExport.separator).map(String.init)
  }
}
