import LinkedData

/// A W3C manifest, read with our own Turtle reader.
struct Manifest {
  /// One entry.
  struct Entry {
    var name: String
    var type: String
    var action: String
    var result: String?
    var hash: HashAlgorithm
  }

  /// What the names of the files are resolved against.
  let base: String
  private(set) var entries: [Entry] = []
  private var values: [Term: [String: [Term]]] = [:]

  private static let mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"

  /// Reads a manifest; the folder's name at the base is left off the entries' files.
  init(_ path: String, base: String) throws {
    let bytes = SuiteFiles.bytes(path) ?? []
    let (dataset, errors) = Dataset.reading(
      bytes, as: .turtle, options: .init(base: IRI(unchecked: base + "manifest.ttl")))
    if let error = errors.first { throw error }
    self.base = base
    for quad in dataset {
      values[quad.subject, default: [:]][quad.predicate.iriText ?? "", default: []]
        .append(quad.object)
    }
    // The order of the list of entries, and of all of them.
    var node = dataset.first { $0.predicate == .iri(Self.mf + "entries") }?.object
    while let cell = node, let test = values[cell]?[RDF.first]?.first {
      entries.append(entry(test))
      node = values[cell]?[RDF.rest]?.first
    }
  }

  private func entry(_ test: Term) -> Entry {
    func text(_ property: String) -> String? {
      guard let value = values[test]?[property]?.first else { return nil }
      return value.iriText ?? value.literalValue?.lexical
    }
    let hash = text("https://w3c.github.io/rdf-canon/tests/vocab#hashAlgorithm")
    return Entry(
      name: text(Self.mf + "name") ?? "", type: name(text(RDF.type)),
      action: file(text(Self.mf + "action")) ?? "", result: file(text(Self.mf + "result")),
      hash: hash == "SHA384" ? .sha384 : .sha256)
  }

  private func file(_ iri: String?) -> String? {
    iri.map { String($0.dropFirst(base.count)) }
  }

  private func name(_ iri: String?) -> String {
    String(iri?.split(separator: "#").last ?? "")
  }
}
