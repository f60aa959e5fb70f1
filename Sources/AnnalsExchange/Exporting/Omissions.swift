import AnnalsModel

/// Counts what a format has no place for, by reason.
struct Omissions {
  private var reasons: [(what: String, count: Int, examples: [String])] = []

  mutating func add(_ what: String, _ example: String) {
    let place = reasons.firstIndex { $0.what == what }
    guard let place else {
      reasons.append((what, 1, [example]))
      return
    }
    reasons[place].count += 1
    let examples = reasons[place].examples
    if examples.count < 3, !examples.contains(example) { reasons[place].examples.append(example) }
  }

  /// What was left out, in the order of meeting it.
  var all: [Exporter.Omission] {
    reasons.map { Exporter.Omission(what: $0.what, count: $0.count, examples: $0.examples) }
  }
}

extension Exporter.Omission: CustomStringConvertible {
  /// The omission as a line for people: "events without a date: 12 (a, b, c, …)".
  public var description: String {
    let more = count > examples.count ? ", …" : ""
    return "\(what): \(count) (\(examples.joined(separator: ", "))\(more))"
  }
}

extension ExportOptions {
  /// The entities of a kind that are to be written, in order.
  func entities(of kind: KindID, in graph: Graph) -> [EntityID] {
    graph.entities(of: kind).filter { selection?.contains($0) ?? true }
  }
}

extension Graph {
  /// The texts that a relation of an entity has, or the labels of its entities.
  func words(_ entity: EntityID, _ relation: RelationID) -> [String] {
    claims(of: entity, relation).map { words(of: value(of: $0)) }
  }

  /// A value in words: a label, a text, a number with its unit.
  func words(of value: Value) -> String {
    switch value {
    case .entity(let entity): isDate(entity) ? id(of: entity) : label(entity)
    case .text(let text, _): text
    case .number(let number, let unit): unit.isEmpty ? number : number + " " + unit
    case .iri(let iri): iri
    case .typed(let text, _): text
    }
  }
}

/// Text as formats of lines have it.
enum PlainLine {
  /// The text on one line: whatever ends lines, and all control characters, become spaces.
  static func of(_ text: String) -> String {
    var line = ""
    var wasSpace = true
    for scalar in text.unicodeScalars {
      let isSpace =
        scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029
      if isSpace {
        if !wasSpace { line.unicodeScalars.append(" ") }
      } else {
        line.unicodeScalars.append(scalar)
      }
      wasSpace = isSpace
    }
    if line.hasSuffix(" ") { line.unicodeScalars.removeLast() }
    return line
  }
}
