import AnnalsModel
import AnnalsPlatform
import Chronology

extension QueryPrinter {
  // MARK: Conditions

  func text(_ condition: Condition) -> String {
    switch condition {
    case .time(let time):
      (time.strength == .stated ? "" : time.strength.rawValue + " ") + text(time.span)
    case .linked(let link, let set): text(link) + " " + operand(set)
    case .text(let text):
      "\(text.field.rawValue) \(text.isWord ? "word " : "")\(quoted(text.phrase))"
    case .holds(let predicate): "where " + text(predicate)
    }
  }

  private func text(_ link: Link) -> String {
    switch link {
    case .word(let word): word.rawValue
    case .relation(let name): name
    case .inverse(let name): inverse(name)
    }
  }

  /// The word for the way back, or the relation marked so where it has none.
  func inverse(_ relation: String) -> String {
    let word = words.vocabulary.relation(relation).map { words.vocabulary[$0].inverse } ?? ""
    return word.isEmpty ? "^" + relation : word
  }

  private func text(_ span: TimeExpression) -> String {
    switch span {
    case .during(let moment): "in " + text(moment)
    case .before(let moment): "before " + text(moment)
    case .after(let moment): "after " + text(moment)
    case .since(let moment): "since " + text(moment)
    case .until(let moment): "until " + text(moment)
    case .between(let first, let last): "between \(text(first)) and \(text(last))"
    case .within(let count, let unit, let side, let moment):
      "within \(count) \(unit.rawValue)s \(side.rawValue) \(text(moment))"
    }
  }

  private func text(_ moment: Moment) -> String {
    switch moment.form {
    case .date(let date): date.description
    case .range(let from, let to): "\(from?.description ?? "")..\(to?.description ?? "")"
    case .nodes(.date(let date)): "(\(date))"
    case .nodes(let set): operand(set)
    }
  }

  // MARK: Predicates

  func text(_ predicate: Predicate) -> String {
    switch predicate {
    case .compare(let path, let comparison, .kind(let kind)):
      "\(text(path)) \(comparison == .equal ? "is" : "is not") \(kind)"
    case .compare(let path, let comparison, let operand):
      "\(text(path)) \(comparison.rawValue) \(text(operand))"
    case .count(let path, let comparison, let count):
      "count(\(text(path))) \(comparison.rawValue) \(count)"
    case .has(let path): "has " + text(path)
    case .sourcesDisagree: "sources disagree"
    case .condition(let condition): text(condition)
    case .all(let members):
      members.map { if case .any = $0 { "(\(text($0)))" } else { factor($0) } }
        .joined(separator: " and ")
    case .any(let members): members.map { text($0) }.joined(separator: " or ")
    case .not(let inner): "not " + negated(inner)
    }
  }

  private func factor(_ predicate: Predicate) -> String {
    if case .all = predicate { return "(\(text(predicate)))" }
    return text(predicate)
  }

  private func negated(_ predicate: Predicate) -> String {
    switch predicate {
    case .all, .any: "(\(text(predicate)))"
    default: text(predicate)
    }
  }

  private func text(_ operand: Operand) -> String {
    switch operand {
    case .number(let number): number
    case .text(let text): quoted(text)
    case .moment(let moment): text(moment)
    case .nodes(let set): self.operand(set)
    case .kind(let kind): kind
    }
  }

  // MARK: Words

  func plural(_ kind: String) -> String {
    words.vocabulary.kind(kind).map { words.vocabulary[$0].plural } ?? kind
  }

  /// A name without quotation marks where it can't be taken for anything else.
  func bare(_ name: String) -> String {
    let bytes = Array(name.utf8)
    guard let scanned = QueryParser(name, words.vocabulary).peekWord(from: 0),
      scanned.range == 0..<bytes.count, let first = bytes.first,
      ![UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ".")].contains(first),
      !QueryWords.reserved.contains(name), !words.isKnown(name), EDTF(name) == nil,
      !QueryParser("", words.vocabulary).looksLikeDate(name),
      !bytes.indices.dropLast().contains(where: { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E })
    else { return quoted(name) }
    return name
  }

  func quoted(_ text: String) -> String { QuotedText.plain(text) }
}
