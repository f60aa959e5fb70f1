/// A vocabulary of the web that the published graph is written in.
public struct Namespace: Hashable, Sendable {
  /// The usual prefix.
  public var prefix: String
  /// What every term of it begins with.
  public var iri: String

  /// The vocabularies that the built-in table and the exporters use, by prefix.
  public static let all: [Namespace] = [
    Namespace(prefix: "annals", iri: "https://w3id.org/annals#"),
    Namespace(prefix: "crm", iri: "http://www.cidoc-crm.org/cidoc-crm/"),
    Namespace(prefix: "edtf", iri: "http://id.loc.gov/datatypes/edtf/"),
    Namespace(prefix: "lode", iri: "http://linkedevents.org/ontology/"),
    Namespace(prefix: "oa", iri: "http://www.w3.org/ns/oa#"),
    Namespace(prefix: "org", iri: "http://www.w3.org/ns/org#"),
    Namespace(prefix: "owl", iri: "http://www.w3.org/2002/07/owl#"),
    Namespace(prefix: "prov", iri: "http://www.w3.org/ns/prov#"),
    Namespace(prefix: "rdf", iri: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    Namespace(prefix: "rdfs", iri: "http://www.w3.org/2000/01/rdf-schema#"),
    Namespace(prefix: "schema", iri: "https://schema.org/"),
    Namespace(prefix: "sem", iri: "http://semanticweb.cs.vu.nl/2009/11/sem/"),
    Namespace(prefix: "sh", iri: "http://www.w3.org/ns/shacl#"),
    Namespace(prefix: "skos", iri: "http://www.w3.org/2004/02/skos/core#"),
    Namespace(prefix: "time", iri: "http://www.w3.org/2006/time#"),
    Namespace(prefix: "xsd", iri: "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// The whole IRI of a compact one (`schema:Event`); anything else as it is.
  public static func expand(_ name: String) -> String {
    guard let colon = name.firstIndex(of: ":") else { return name }
    let prefix = name[..<colon]
    guard let namespace = all.first(where: { $0.prefix == prefix }) else { return name }
    return namespace.iri + name[name.index(after: colon)...]
  }
}
