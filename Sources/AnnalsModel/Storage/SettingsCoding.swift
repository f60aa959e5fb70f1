extension ChronologySettings {
  /// The settings as bytes.
  func encoded() -> [UInt8] {
    var fields = FieldWriter()
    for text in [title, language, base] { fields.add(text) }
    fields.add(prefixes.count)
    for prefix in prefixes {
      fields.add(prefix.name)
      fields.add(prefix.iri)
    }
    fields.add(questions.count)
    for question in questions {
      fields.add(question.name)
      fields.add(question.query)
    }
    return fields.bytes
  }

  init(decoding bytes: [UInt8]) {
    var fields = FieldReader(bytes)
    title = fields.text()
    language = fields.text()
    base = fields.text()
    for _ in 0..<fields.count() {
      prefixes.append(Prefix(name: fields.text(), iri: fields.text()))
    }
    for _ in 0..<fields.count() {
      questions.append(Question(name: fields.text(), query: fields.text()))
    }
  }
}

extension Vocabulary {
  /// What a chronology declared, as bytes: the built-in rows are the program's own.
  func encodedDeclarations() -> [UInt8] {
    var fields = FieldWriter()
    fields.add(String(Self.builtinFingerprint, radix: 16))
    let kinds = self.kinds.filter(\.isDeclared)
    fields.add(kinds.count)
    for kind in kinds {
      for text in [kind.name, kind.plural, kind.english, kind.chinese, kind.comment] {
        fields.add(text)
      }
      fields.add(kind.parent.map { Int($0.index) } ?? -1)
      fields.add(kind.types.joined(separator: " "))
    }
    let relations = self.relations.filter(\.isDeclared)
    fields.add(relations.count)
    for relation in relations {
      for text in [
        relation.name, relation.inverse, relation.english, relation.chinese, relation.comment,
      ] {
        fields.add(text)
      }
      fields.add(relation.parent.map { Int($0.index) } ?? -1)
      fields.add(relation.domain.map { self[$0].name }.joined(separator: " "))
      fields.add(spelling(of: relation.range))
      fields.add(relation.isSingle ? 1 : 0)
      fields.add(relation.properties.joined(separator: " "))
    }
    return fields.bytes
  }

  /// A range as the table and the notation spell it.
  package func spelling(of range: RelationRange) -> String {
    switch range {
    case .anything: "any"
    case .text: "text"
    case .date: "date"
    case .number: "number"
    case .iri: "iri"
    case .entities(let kinds): kinds.map { self[$0].name }.joined(separator: " ")
    }
  }

  /// The built-in table with these declarations after it; nil where they make no sense, or rest on a
  /// built-in table with other rows.
  static func decoding(_ bytes: [UInt8]) -> Vocabulary? {
    var vocabulary = Vocabulary.builtin
    var fields = FieldReader(bytes)
    guard fields.text() == String(builtinFingerprint, radix: 16) else { return nil }
    do {
      for _ in 0..<fields.count() { _ = try vocabulary.declare(kind(from: &fields)) }
      for _ in 0..<fields.count() {
        _ = try vocabulary.declare(relation(from: &fields, in: vocabulary))
      }
    } catch {
      return nil
    }
    return fields.isWhole ? vocabulary : nil
  }

  private static func kind(from fields: inout FieldReader) -> Kind {
    Kind(
      name: fields.text(), plural: fields.text(), parent: nil, types: [], english: fields.text(),
      chinese: fields.text(), comment: fields.text(), isDeclared: true
    ).with(parent: fields.number(), types: fields.text())
  }

  private static func relation(from fields: inout FieldReader, in vocabulary: Vocabulary)
    -> Relation
  {
    let name = fields.text()
    let inverse = fields.text()
    let (english, chinese, comment) = (fields.text(), fields.text(), fields.text())
    let parent = fields.number()
    let domain = fields.text().split(separator: " ").compactMap { vocabulary.kind(String($0)) }
    let range = vocabulary.range(of: fields.text())
    return Relation(
      name: name, inverse: inverse,
      parent: parent >= 0 && parent < vocabulary.relations.count
        ? RelationID(UInt16(parent)) : nil,
      domain: domain, range: range, isSingle: fields.number() == 1,
      properties: fields.text().split(separator: " ").map(String.init), english: english,
      chinese: chinese, comment: comment, isDeclared: true)
  }
}

extension Kind {
  fileprivate func with(parent: Int, types: String) -> Kind {
    var kind = self
    kind.parent = parent >= 0 && parent < 65_000 ? KindID(UInt16(parent)) : nil
    kind.types = types.split(separator: " ").map(String.init)
    return kind
  }
}
