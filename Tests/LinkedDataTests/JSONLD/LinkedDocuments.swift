import LinkedData

/// Documents at addresses, as a server would answer with them.
struct LinkedDocuments: JSONLDDocumentLoader {
  var responses: [String: JSONLDResponse]

  func response(for iri: String) -> JSONLDResponse? { responses[iri] }

  /// What the document at an address expands to, as text; or the code of the error.
  func expansion(of iri: String, options: JSONLDOptions = JSONLDOptions()) -> String {
    var options = options
    options.ordered = true
    do {
      return try JSONLDProcessor(options: options, loader: self).expand(.iri(iri)).text()
    } catch {
      return error.code.rawValue
    }
  }
}

extension JSONLDResponse {
  static func html(_ text: String, links: [String] = []) -> JSONLDResponse {
    JSONLDResponse(body: Array(text.utf8), contentType: "text/html; charset=utf-8", links: links)
  }

  static func json(_ text: String, links: [String] = []) -> JSONLDResponse {
    JSONLDResponse(body: Array(text.utf8), contentType: "application/json", links: links)
  }

  static func jsonLD(_ text: String, links: [String] = []) -> JSONLDResponse {
    JSONLDResponse(body: Array(text.utf8), links: links)
  }
}
