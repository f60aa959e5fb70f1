import AnnalsModel
import LinkedData

/// Turtle laid out by hand, for the documents about the vocabulary: their order is part of them.
struct TurtleDocument {
  private(set) var text = ""
  private let base: String

  /// A document with the prefixes of the mapping.
  init(base: String) {
    self.base = base
    for namespace in Namespace.all {
      text += "@prefix \(namespace.prefix): <\(namespace.iri)> .\n"
    }
  }

  /// Begins a subject, after an empty line.
  mutating func begin(_ subject: String, a types: [String]) {
    text += "\n\(iri(subject)) a \(types.map { iri($0) }.joined(separator: ", "))"
  }

  /// Says something of the subject: each value is Turtle as it stands.
  mutating func say(_ property: String, _ values: [String]) {
    if values.isEmpty { return }
    text += " ;\n  \(iri(property)) \(values.joined(separator: ", "))"
  }

  /// Says a text in a language, or nothing where it is empty.
  mutating func say(_ property: String, _ value: String, language: String) {
    if !value.isEmpty { say(property, [literal(value) + (language.isEmpty ? "" : "@\(language)")]) }
  }

  /// Ends the subject.
  mutating func end() { text += " .\n" }

  mutating func write(_ raw: String) { text += raw }

  /// A name as Turtle writes it: compact where that is well-formed, else whole.
  func iri(_ name: String) -> String {
    if name.hasPrefix("[") || name == "a" { return name }
    let whole = Namespace.expand(name)
    for namespace in Namespace.all where whole.hasPrefix(namespace.iri) {
      let local = whole.dropFirst(namespace.iri.count)
      let isPlain = local.utf8.allSatisfy { byte in
        byte == 0x5F || byte == 0x2D || (0x30...0x39).contains(byte)
          || (0x61...0x7A).contains(byte | 0x20)
      }
      if isPlain, !local.isEmpty, local.utf8.first != 0x2D { return namespace.prefix + ":" + local }
    }
    var bytes: [UInt8] = []
    NQuadsText.append(iri: whole, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text in quotes.
  func literal(_ text: String) -> String {
    var bytes: [UInt8] = []
    NQuadsText.append(Literal(text), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  var bytes: [UInt8] { Array(text.utf8) }
}
