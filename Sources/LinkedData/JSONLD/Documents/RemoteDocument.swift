/// A document as the algorithms get it: parsed, with where it was found.
struct RemoteDocument {
  /// Where the document was found, all redirections considered.
  var documentURL: String?
  /// A context linked to it by a header.
  var contextURL: String?
  /// What the base element of HTML says.
  var baseElement: String?
  var value: JSONValue

  /// What relative IRIs in the document are relative to.
  var base: String? {
    guard let baseElement else { return documentURL }
    return documentURL.map { IRI(unchecked: $0).resolve(baseElement) } ?? baseElement
  }
}

/// Loads documents through a loader (JSON-LD API, section 9.4), and scripts in HTML (section 10).
struct DocumentRetrieval {
  /// What is wanted of a document.
  struct Request {
    var extractAllScripts = false
    var profile: String?
  }

  let loader: any JSONLDDocumentLoader

  /// The profile and relation of contexts.
  static let contextIRI = "http://www.w3.org/ns/json-ld#context"
  private static let maximumHops = 20

  /// Loads the document at an IRI.
  func load(_ iri: String, _ request: Request) throws(JSONLDError) -> RemoteDocument {
    var url = iri
    // What was asked for, and with it the script that a fragment picks.
    var requested = iri
    for _ in 0..<Self.maximumHops {
      let response = try response(for: url)
      if let next = try redirection(of: response, from: url) {
        // 3.
        url = next
        if next.fragment != nil { requested = next }
        continue
      }
      // 4.
      if let alternate = alternate(of: response, at: url) {
        url = alternate
        requested = alternate
        continue
      }
      return try document(of: response, at: url, requested: requested, request)
    }
    throw JSONLDError(.loadingDocumentFailed, "\(iri) is redirected too often")
  }

  private func response(for url: String) throws(JSONLDError) -> JSONLDResponse {
    let plain = String(url.prefix { $0 != "#" })
    let found: JSONLDResponse?
    do {
      found = try loader.response(for: plain)
    } catch {
      throw JSONLDError(.loadingDocumentFailed, "\(plain): \(error)")
    }
    guard let found else {
      throw JSONLDError(.loadingDocumentFailed, "there is no document for \(plain)")
    }
    return found
  }

  private func redirection(
    of response: JSONLDResponse, from url: String
  ) throws(JSONLDError) -> String? {
    switch response.status {
    case 200..<300:
      return nil
    case 300..<400:
      if let location = response.location { return IRI(unchecked: url).resolve(location) }
      fallthrough
    default:
      throw JSONLDError(.loadingDocumentFailed, "\(url) answers with status \(response.status)")
    }
  }

  private func alternate(of response: JSONLDResponse, at url: String) -> String? {
    if MediaType(response.contentType).isJSON { return nil }
    let link = response.links.flatMap(LinkHeader.parse).first {
      $0.relations.contains("alternate") && $0.type == "application/ld+json"
    }
    return link.map { IRI(unchecked: url).resolve($0.target) }
  }

  /// Steps 5 to 7: makes a document of the body of a response.
  func document(
    of response: JSONLDResponse, at url: String?, requested: String?, _ request: Request
  ) throws(JSONLDError) -> RemoteDocument {
    let type = MediaType(response.contentType)
    if type.isHTML {
      return try HTMLScripts(response.body, isXHTML: type.isXHTML)
        .document(at: url, requested: requested ?? url, request)
    }
    guard type.isJSON else {
      throw JSONLDError(
        .loadingDocumentFailed, "\(url ?? "the document") is \(type.essence), not JSON")
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: response.body)
    } catch {
      throw JSONLDError(error, in: url)
    }
    return RemoteDocument(
      documentURL: url, contextURL: try contextURL(of: response, type, at: url), value: value)
  }

  /// Step 5.
  private func contextURL(
    of response: JSONLDResponse, _ type: MediaType, at url: String?
  ) throws(JSONLDError) -> String? {
    if type.essence == "application/ld+json" { return nil }
    let links = response.links.flatMap(LinkHeader.parse).filter {
      $0.relations.contains(Self.contextIRI)
    }
    if links.count > 1 {
      throw JSONLDError(
        .multipleContextLinkHeaders, "\(url ?? "the document") is linked to several contexts")
    }
    guard let target = links.first?.target else { return nil }
    return url.map { IRI(unchecked: $0).resolve(target) } ?? target
  }
}

/// The remote contexts that were loaded, each once.
final class RemoteContexts {
  let retrieval: DocumentRetrieval
  private var known: [ExactString: (url: String, context: JSONValue)] = [:]

  init(_ retrieval: DocumentRetrieval) { self.retrieval = retrieval }

  /// The context in the document at a URL, and where that was found (4.1, steps 5.2.4 and 5.2.5).
  func context(at url: String) throws(JSONLDError) -> (url: String, context: JSONValue) {
    if let found = known[ExactString(url)] { return found }
    let document: RemoteDocument
    do throws(JSONLDError) {
      let request = DocumentRetrieval.Request(profile: DocumentRetrieval.contextIRI)
      document = try retrieval.load(url, request)
    } catch {
      // 5.2.5.1
      throw JSONLDError(.loadingRemoteContextFailed, error.message)
    }
    // 5.2.5.2
    guard let context = document.value[Keyword.context] else {
      throw JSONLDError(.invalidRemoteContext, "\(url) has no @context")
    }
    let found = (document.documentURL ?? url, context)
    known[ExactString(url)] = found
    return found
  }
}
