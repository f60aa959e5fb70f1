import LinkedData

/// One entry of a manifest of the JSON-LD suites.
struct JSONLDSuiteCase: Sendable, CustomStringConvertible {
  /// The folder of the suite that the entry's paths are relative to.
  var folder: String
  /// The IRI that the folder stands for.
  var baseIRI: String
  var entry: JSONObject

  var id: String { text("@id") ?? "" }
  var description: String { "\(id) \(text("name") ?? "")" }

  func text(_ key: String) -> String? { entry[key]?.string }

  func option(_ key: String) -> JSONValue? { entry["option"]?[key] }

  private var types: [String] { entry["@type"]?.array?.compactMap(\.string) ?? [] }

  func isA(_ type: String) -> Bool { types.contains("jld:" + type) }

  /// Tests for processors that know only JSON-LD 1.0, which a later one leaves out.
  var isFor1_0Only: Bool { option("specVersion") == "json-ld-1.0" }

  var inputIRI: String { baseIRI + (text("input") ?? "") }

  func bytes(_ key: String) throws -> [UInt8] {
    try SuiteFiles.require(folder + "/" + (text(key) ?? "").withoutFragment)
  }

  func json(_ key: String) throws -> JSONValue { try JSONValue(parsing: bytes(key)) }

  /// The document under a key, as a GET of it would give it.
  func response(_ key: String, contentType: String? = nil) throws -> JSONLDResponse {
    let path = (text(key) ?? "").withoutFragment
    return JSONLDResponse(
      body: try bytes(key), contentType: contentType ?? MediaType.ofFile(path))
  }

  /// What the entry's options come to.
  var options: JSONLDOptions {
    get throws {
      var options = JSONLDOptions()
      options.base = option("base")?.string
      if let mode = option("processingMode")?.string {
        options.processingMode = try unwrap(JSONLDOptions.ProcessingMode(rawValue: mode))
      }
      if let path = option("expandContext")?.string {
        options.expandContext = try JSONValue(parsing: SuiteFiles.require(folder + "/" + path))
      }
      options.compactArrays = option("compactArrays")?.bool ?? true
      options.compactToRelative = option("compactToRelative")?.bool ?? true
      options.extractAllScripts = option("extractAllScripts")?.bool
      options.rdfDirection = (option("rdfDirection")?.string).flatMap(
        JSONLDOptions.RDFDirection.init)
      options.useNativeTypes = option("useNativeTypes")?.bool ?? false
      options.useRDFType = option("useRdfType")?.bool ?? false
      options.produceGeneralizedRDF = option("produceGeneralizedRdf")?.bool ?? false
      options.omitGraph = option("omitGraph")?.bool
      return options
    }
  }

  /// The input, as the manifest and its options describe it.
  var input: JSONLDProcessor.Input {
    get throws {
      if folder.hasSuffix("api/tests"), text("input")?.hasPrefix("remote-doc/") ?? false {
        return .iri(inputIRI)
      }
      return .response(
        try response("input", contentType: option("contentType")?.string), url: inputIRI)
    }
  }

  var loader: SuiteLoader { SuiteLoader(test: self) }

  /// The cases of a manifest.
  static func load(_ manifest: String, in folder: String) -> [JSONLDSuiteCase] {
    guard let bytes = SuiteFiles.bytes(folder + "/" + manifest + "-manifest.jsonld"),
      let manifest = try? JSONValue(parsing: bytes), let base = manifest["baseIri"]?.string
    else { return [] }
    return (manifest["sequence"]?.array ?? []).compactMap { entry in
      entry.object.map { JSONLDSuiteCase(folder: folder, baseIRI: base, entry: $0) }
    }.filter { !$0.isFor1_0Only }
  }
}

struct MissingValue: Error {}

func unwrap<T>(_ value: T?) throws -> T {
  guard let value else { throw MissingValue() }
  return value
}

extension String {
  var withoutFragment: String { String(prefix { $0 != "#" }) }
}

/// Loads the files of a suite, as HTTP would with the options of a test.
struct SuiteLoader: JSONLDDocumentLoader {
  var test: JSONLDSuiteCase

  func response(for iri: String) throws -> JSONLDResponse? {
    guard iri.hasPrefix(test.baseIRI) else { return nil }
    let path = String(iri.dropFirst(test.baseIRI.count))
    var response = JSONLDResponse(contentType: MediaType.ofFile(path))
    if iri == test.inputIRI.withoutFragment {
      response.contentType = test.option("contentType")?.string ?? response.contentType
      response.links =
        test.option("httpLink")?.array?.compactMap(\.string)
        ?? (test.option("httpLink")?.string).map { [$0] } ?? []
      response.location = (test.option("redirectTo")?.string).map { test.baseIRI + $0 }
      if let status = test.option("httpStatus") {
        response.status = status.number?.integer ?? (status.string.flatMap { Int($0) } ?? 200)
      }
    }
    let isThere = SuiteFiles.bytes(test.folder + "/" + path) != nil
    if !isThere, response.status == 200 { response.status = 404 }
    if response.status == 200 { response.body = try SuiteFiles.require(test.folder + "/" + path) }
    return response
  }
}
