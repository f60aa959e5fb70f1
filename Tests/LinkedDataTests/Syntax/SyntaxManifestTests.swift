import LinkedData
import Testing

/// The W3C suites of the four syntaxes, every entry of every manifest.
@Suite(.enabled(if: SuiteFiles.root != nil)) struct SyntaxManifestTests {
  @Test(arguments: [
    ("rdf-n-triples", RDFFormat.nTriples), ("rdf-n-quads", .nQuads), ("rdf-turtle", .turtle),
    ("rdf-trig", .triG),
  ])
  func everyEntryPasses(_ suite: String, _ format: RDFFormat) throws {
    let folder = "rdf-tests/rdf/rdf11/\(suite)/"
    let manifest = try Manifest(
      folder + "manifest.ttl", base: "https://w3c.github.io/rdf-tests/rdf/rdf11/\(suite)/")
    var passed = 0
    for entry in manifest.entries {
      let failure = fault(of: entry, format, folder, manifest.base)
      #expect(failure == nil, "\(suite) \(entry.name) (\(entry.action))")
      if failure == nil { passed += 1 }
    }
    #expect(manifest.entries.count > 50)
    print("\(suite): \(passed) of \(manifest.entries.count)")
  }

  private func fault(
    of entry: Manifest.Entry, _ format: RDFFormat, _ folder: String, _ base: String
  ) -> String? {
    guard let bytes = SuiteFiles.bytes(folder + entry.action) else { return "no file" }
    let options = RDFReader.Options(base: IRI(unchecked: base + entry.action))
    let (dataset, errors) = Dataset.reading(bytes, as: format, options: options)
    if entry.type.contains("Negative") { return errors.isEmpty ? "no error" : nil }
    if let error = errors.first { return "\(error)" }
    guard entry.type.hasSuffix("Eval") else { return nil }
    guard let result = entry.result.flatMap({ SuiteFiles.bytes(folder + $0) }) else {
      return "no result"
    }
    let (expected, resultErrors) = Dataset.reading(result, as: .nQuads)
    if let error = resultErrors.first { return "result: \(error)" }
    do {
      return try Dataset.areIsomorphic(dataset, expected) ? nil : "another dataset"
    } catch {
      return error.message
    }
  }
}
