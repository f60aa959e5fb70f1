import LinkedData
import Testing

/// The W3C suite of RDFC-1.0.
@Suite(.enabled(if: SuiteFiles.root != nil)) struct CanonicalManifestTests {
  @Test func everyEntryPasses() throws {
    let folder = "rdf-canon/tests/"
    let manifest = try Manifest(
      folder + "manifest.ttl", base: "https://w3c.github.io/rdf-canon/tests/")
    var passed = 0
    for entry in manifest.entries {
      let failure = fault(of: entry, folder)
      #expect(failure == nil, "\(entry.name) (\(entry.action))")
      if failure == nil { passed += 1 }
    }
    #expect(manifest.entries.count > 50)
    print("rdf-canon: \(passed) of \(manifest.entries.count)")
  }

  private func fault(of entry: Manifest.Entry, _ folder: String) -> String? {
    let (dataset, errors) = Dataset.reading(
      SuiteFiles.bytes(folder + entry.action) ?? [], as: .nQuads)
    if let error = errors.first { return "\(error)" }
    let isNegative = entry.type.contains("Negative")
    do {
      let form = try dataset.canonicalized(hash: entry.hash, complexityLimit: 100_000)
      if isNegative { return "no error" }
      let expected = entry.result.flatMap { SuiteFiles.bytes(folder + $0) } ?? []
      guard entry.type == "RDFC10MapTest" else {
        return form.nQuads == expected ? nil : String(decoding: form.nQuads, as: UTF8.self)
      }
      let issued = Dictionary(
        uniqueKeysWithValues: form.issued.map { ($0.original, $0.canonical) })
      return issued == map(expected) ? nil : "\(issued)"
    } catch {
      return isNegative ? nil : error.message
    }
  }

  /// A JSON object of strings without escapes.
  private func map(_ json: [UInt8]) -> [String: String] {
    let strings = String(decoding: json, as: UTF8.self).split(separator: "\"")
      .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    var map: [String: String] = [:]
    for i in stride(from: 0, to: strings.count - 1, by: 2) { map[strings[i]] = strings[i + 1] }
    return map
  }
}
