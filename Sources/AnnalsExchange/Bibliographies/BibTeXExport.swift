import AnnalsModel
import Chronology

/// Writes the sources as BibTeX.
struct BibTeXExport {
  let graph: Graph
  let options: ExportOptions

  func write(to pass: ([UInt8]) -> Void) {
    var keys: Set<String> = []
    var text = ""
    for reference in Reference.all(in: graph, options) {
      text += entry(reference, key: key(reference.id, &keys))
    }
    pass(Array(text.utf8))
  }

  private func entry(_ reference: Reference, key: String) -> String {
    var fields: [(String, String)] = [("title", reference.title)]
    // Braces keep a name of several words, or of a body, in one piece.
    let authors = reference.authors.map { "{\(Self.escaped($0))}" }.joined(separator: " and ")
    let isArticle = reference.kind == "article" || reference.kind == "news-article"
    let journal = reference.container.isEmpty ? reference.publisher : reference.container
    if isArticle {
      fields.append(("journal", journal))
    } else {
      fields.append(("publisher", reference.publisher))
    }
    if reference.kind == "chapter" { fields.append(("booktitle", reference.container)) }
    let parts = reference.dateParts
    if let year = parts.first { fields.append(("year", String(year))) }
    if parts.count > 1 { fields.append(("month", String(parts[1]))) }
    if parts.count > 2 { fields.append(("day", String(parts[2]))) }
    if let date = reference.published, parts.isEmpty { fields.append(("date", date.description)) }
    var text = "@\(type(reference.kind)){\(key)"
    if !authors.isEmpty { text += ",\n  author = {\(authors)}" }
    for (name, value) in fields where !value.isEmpty {
      text += ",\n  \(name) = {\(Self.escaped(value))}"
    }
    if !reference.url.isEmpty { text += ",\n  url = {\(Self.address(reference.url))}" }
    return text + "\n}\n\n"
  }

  private func type(_ kind: String) -> String {
    switch kind {
    case "article", "news-article": "article"
    case "book": "book"
    case "chapter": "incollection"
    default: "misc"
    }
  }

  /// A key of the id's letters and digits, unlike all before it.
  private func key(_ id: String, _ taken: inout Set<String>) -> String {
    var key = ""
    for scalar in id.unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      key.unicodeScalars.append(isPlain || scalar == "-" || scalar == "_" ? scalar : "-")
    }
    var candidate = key
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(key)-\(number)"
      number += 1
    }
    return candidate
  }

  /// The text with what TeX would take for itself escaped.
  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "%", "$", "#", "_": output += "\\\(scalar)"
      // Braces have to match whatever the text: these two print as braces without being any.
      case "{": output += "\\textbraceleft "
      case "}": output += "\\textbraceright "
      case "~": output += "\\textasciitilde "
      case "^": output += "\\textasciicircum "
      case "\\": output += "\\textbackslash "
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  private static func address(_ url: String) -> String {
    url.replacing("{", with: "%7B").replacing("}", with: "%7D").replacing("\\", with: "%5C")
  }
}
