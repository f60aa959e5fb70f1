import AnnalsModel
import Chronology
import LinkedData

/// Writes the sources as CSL-JSON, which Zotero, pandoc and citeproc read.
struct CSLExport {
  let graph: Graph
  let options: ExportOptions

  func write(to pass: ([UInt8]) -> Void) {
    var json = JSONWriter(style: .pretty)
    json.beginArray()
    for reference in Reference.all(in: graph, options) { write(reference, to: &json) }
    json.endArray()
    json.newLine()
    pass(json.takeBytes())
  }

  private func write(_ reference: Reference, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", reference.id)
    json.member("type", type(reference.kind))
    json.member("title", reference.title)
    if !reference.authors.isEmpty {
      json.key("author")
      json.beginArray()
      for author in reference.authors {
        json.beginObject()
        json.member("literal", author)
        json.endObject()
      }
      json.endArray()
    }
    // Who publishes an article is the paper or the journal that it stands in.
    let isArticle = reference.kind == "article" || reference.kind == "news-article"
    let container =
      reference.container.isEmpty && isArticle ? reference.publisher : reference.container
    if !container.isEmpty { json.member("container-title", container) }
    if !reference.publisher.isEmpty, reference.publisher != container {
      json.member("publisher", reference.publisher)
    }
    if !reference.url.isEmpty { json.member("URL", reference.url) }
    writeDate(of: reference, to: &json)
    json.endObject()
  }

  private func writeDate(of reference: Reference, to json: inout JSONWriter) {
    guard let date = reference.published else { return }
    json.key("issued")
    json.beginObject()
    let parts = reference.dateParts
    if parts.isEmpty {
      json.member("raw", date.description)
    } else {
      json.key("date-parts")
      json.beginArray()
      json.beginArray()
      for part in parts { json.integer(part) }
      json.endArray()
      json.endArray()
    }
    json.endObject()
  }

  private func type(_ kind: String) -> String {
    switch kind {
    case "article": "article-journal"
    case "news-article": "article-newspaper"
    case "book": "book"
    case "chapter": "chapter"
    default: "document"
    }
  }
}
