/// Documents that stand in files, by the IRIs that a GET of them would be for.
///
///     {
///       "https://example.org/vocab/": "vocab/",
///       "https://example.org/c": { "file": "c.jsonld", "contentType": "application/ld+json" },
///       "https://example.org/old": { "status": 301, "location": "https://example.org/new" }
///     }
///
/// A key that ends in `/` with a string for its value maps all that begins with it into a folder;
/// the longest such key wins, a key for the IRI itself wins over all. Nothing outside a folder is
/// ever read by way of it.
public struct JSONLDDocumentMap: JSONLDDocumentLoader {
  private struct Entry {
    var path: String?
    var response: JSONLDResponse
  }

  private var entries: [ExactString: Entry] = [:]
  /// Longest first.
  private var folders: [(iri: String, path: String)] = []
  private let read: (String) throws -> [UInt8]

  /// A map from its JSON text; `folder` is where the map stands, to which its paths are relative,
  /// and `read` reads a file.
  ///
  /// - Throws: `JSONError`, or `JSONLDError` (`loading document failed`) where it is no map.
  public init(
    _ json: [UInt8], folder: String, reading read: @escaping (String) throws -> [UInt8]
  ) throws {
    self.read = read
    guard let map = try JSONValue(parsing: json).object else {
      throw JSONLDError(.loadingDocumentFailed, "the document map is not an object")
    }
    for member in map.members { try add(member.key, member.value, folder) }
    folders.sort { $0.iri.utf8.count > $1.iri.utf8.count }
  }

  private mutating func add(_ iri: String, _ value: JSONValue, _ folder: String) throws {
    if let path = value.string {
      let full = Self.join(folder, path)
      if iri.hasSuffix("/") {
        folders.append((iri, full))
      } else {
        entries[ExactString(iri)] = Entry(
          path: full, response: JSONLDResponse(contentType: MediaType.ofFile(path)))
      }
    } else if let object = value.object {
      entries[ExactString(iri)] = try Self.entry(object, iri, folder)
    } else {
      throw Self.bad(iri)
    }
  }

  private static func entry(_ object: JSONObject, _ iri: String, _ folder: String) throws -> Entry {
    var response = JSONLDResponse()
    if let status = object["status"] {
      guard let code = status.number?.integer else { throw bad(iri) }
      response.status = code
    }
    let file = object["file"]?.string
    response.contentType = object["contentType"]?.string ?? MediaType.ofFile(file ?? "")
    response.links = (object["link"] ?? []).asArray.compactMap(\.string)
    response.location = object["location"]?.string
    return Entry(path: file.map { join(folder, $0) }, response: response)
  }

  private static func bad(_ iri: String) -> JSONLDError {
    JSONLDError(.loadingDocumentFailed, "the document map says nothing sensible of \(iri)")
  }

  private static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The response that the map has for an IRI.
  public func response(for iri: String) throws -> JSONLDResponse? {
    let plain = String(decoding: iri.utf8.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
    if let entry = entries[ExactString(plain)] {
      var response = entry.response
      if let path = entry.path { response.body = try read(path) }
      return response
    }
    guard let folder = folders.first(where: { plain.utf8.starts(with: $0.iri.utf8) }),
      let path = Self.path(of: plain.utf8.dropFirst(folder.iri.utf8.count))
    else { return nil }
    return JSONLDResponse(
      body: try read(Self.join(folder.path, path)), contentType: MediaType.ofFile(path))
  }

  /// The path below a folder that the rest of an IRI names; nil where it would leave the folder.
  private static func path(of rest: Substring.UTF8View) -> String? {
    let relative = String(Substring(rest.prefix { $0 != UInt8(ascii: "?") }))
    guard let path = ("#" + relative).fragment, !path.utf8.contains(0), !path.hasPrefix("/") else {
      return nil
    }
    let leaves = path.utf8.split(separator: UInt8(ascii: "/")).contains {
      $0.elementsEqual("..".utf8)
    }
    return leaves ? nil : path
  }
}
