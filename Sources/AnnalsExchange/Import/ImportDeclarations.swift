import AnnalsModel

/// The kinds and relations that an import declares for what the vocabulary has none for.
struct ImportDeclarations {
  private var kinds: [String: KindID] = [:]
  private var relations: [String: RelationID] = [:]

  /// The kind that is published as a type.
  mutating func kind(
    _ word: String, type: String, under parent: KindID?, in graph: inout GraphBuilder
  ) -> KindID? {
    if let kind = kinds[type] { return kind }
    let name = Self.unused(ImportedID.of(Self.separated(word)), in: graph)
    let row = Kind(
      name: name, plural: Self.plural(of: name), parent: parent, types: [type], english: word)
    guard let kind = try? graph.declare(row) else { return nil }
    kinds[type] = kind
    return kind
  }

  /// The relation that is published as a property, or that has a word for its name alone.
  mutating func relation(
    _ word: String, property: String, range: RelationRange, in graph: inout GraphBuilder
  ) -> RelationID? {
    let key = "\(property.isEmpty ? word : property) \(graph.vocabulary.spelling(of: range))"
    if let relation = relations[key] { return relation }
    let row = Relation(
      name: Self.unused(ImportedID.of(word), in: graph), range: range,
      properties: property.isEmpty ? [] : [property], english: word)
    guard let relation = try? graph.declare(row) else { return nil }
    relations[key] = relation
    return relation
  }

  /// The word, with a number behind it where the vocabulary has it already.
  private static func unused(_ stem: String, in graph: borrowing GraphBuilder) -> String {
    let vocabulary = graph.vocabulary
    var name = stem
    var number = 2
    while vocabulary.kind(name) != nil || vocabulary.relation(name) != nil
      || vocabulary.inverse(name) != nil
    {
      name = "\(stem)-\(number)"
      number += 1
    }
    return name
  }

  private static func plural(of word: String) -> String {
    if ["s", "x", "z", "ch", "sh"].contains(where: { word.hasSuffix($0) }) { return word + "es" }
    let isConsonant = word.dropLast().last.map { !"aeiou".contains($0) } ?? false
    return word.hasSuffix("y") && isConsonant ? word.dropLast() + "ies" : word + "s"
  }

  /// `PostalAddress` is two words, and begins like one in the middle of a sentence.
  private static func separated(_ word: String) -> String {
    var output = ""
    for scalar in word.unicodeScalars {
      if scalar.properties.isUppercase, !output.isEmpty { output += " " }
      output += scalar.properties.lowercaseMapping
    }
    return output
  }
}
