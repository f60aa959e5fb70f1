public import LinkedData

/// The answer to a SELECT query.
public struct ResultTable: Hashable, Sendable {
  /// The variables, without question marks.
  public var columns: [String]
  /// The rows: a term, or nil where there is none, for each column.
  public var rows: [[Term?]]

  /// A table.
  public init(columns: [String], rows: [[Term?]]) {
    self.columns = columns
    self.rows = rows
  }

  /// SPARQL 1.1 Query Results in JSON.
  init(parsing body: [UInt8], from url: ServerURL) throws(RemoteError) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: body)
    } catch {
      throw RemoteError(.answer, "\(url) answered with JSON that can't be read: \(error)")
    }
    let bindings = value["results"]?["bindings"]?.array
    guard let columns = value["head"]?["vars"]?.array?.compactMap(\.string), let bindings else {
      throw RemoteError(.answer, "\(url) answered with JSON that is no result of a query")
    }
    self.columns = columns
    rows = bindings.map { binding in columns.map { binding[$0].flatMap { Term(result: $0) } } }
  }
}

extension Term {
  /// A term as results in JSON have it.
  fileprivate init?(result: JSONValue) {
    guard let value = result["value"]?.string else { return nil }
    switch result["type"]?.string {
    case "uri": self = .iri(value)
    case "bnode": self = .blank(value)
    case "literal", "typed-literal":
      if let language = result["xml:lang"]?.string {
        self = .literal(Literal(value, language: language))
      } else {
        self = .literal(Literal(value, datatype: result["datatype"]?.string ?? XSD.string))
      }
    default: return nil
    }
  }

  /// A term as SPARQL and N-Quads spell it.
  var spelled: String {
    var bytes: [UInt8] = []
    NQuadsText.append(self, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
