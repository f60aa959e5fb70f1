public import AnnalsModel
public import LinkedData

/// What came of an import.
public struct Imported: Sendable {
  /// The graph.
  ///
  /// What does not come from an export of ours cites the file as its source.
  public var graph: Graph
  /// What was not carried over, or not as it was.
  public var remarks: [Exporter.Omission]
  /// Statements of RDF that say nothing a graph can hold, in their order.
  public var leftover: Dataset
  /// How the columns of a table were taken, as "column: relation"; empty for other formats.
  public var mapping: [String]
}

/// Why nothing could be imported.
public struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in lower case and without a full stop.
  public var message: String
  /// The line, from 1, where that is known.
  public var line: Int?
  /// The column, from 1, where that is known.
  public var column: Int?

  init(_ message: String, line: Int? = nil, column: Int? = nil) {
    self.message = message
    self.line = line
    self.column = column
  }

  /// The error with its place, for a file's name to be put before.
  public var description: String {
    let place = [line, column].compactMap { $0 }.map { "\($0): " }.joined()
    return place.replacing(": ", with: ":") + (place.isEmpty ? "" : " ") + message
  }
}

/// How an import is made.
public struct ImportOptions: Hashable, Sendable {
  /// Where the IRIs of the new chronology begin; exports of ours bring their own.
  public var base = ""
  /// The language of texts that name none, as a lower-case tag.
  public var language = ""

  /// The defaults.
  public init() {}
}

/// Reads graphs from the formats of others, and from our own exports without loss.
///
///     let imported = try Importer.read(bytes.span, as: .gedcom, name: "family.ged")
///     for remark in imported.remarks { print(remark) }
public enum Importer {
  /// Reads a document; `name` is what the file is called, and what its claims cite.
  ///
  /// - Throws: what is wrong first, where the document cannot be read at all.
  public static func read(
    _ bytes: Span<UInt8>, as format: ImportFormat, name: String,
    options: ImportOptions = ImportOptions()
  ) throws(ImportError) -> Imported {
    switch format {
    case .nQuads: return try readRDF(bytes, .nQuads, name, options)
    case .nTriples: return try readRDF(bytes, .nTriples, name, options)
    case .turtle: return try readRDF(bytes, .turtle, name, options)
    case .triG: return try readRDF(bytes, .triG, name, options)
    case .jsonLD: return try readJSONLD(bytes, name, options)
    case .wikidata: return try WikidataImport.read(json(bytes), name, options)
    case .timelineJS: return try TimelineJSImport.read(json(bytes), name, options)
    default: break
    }
    let text = try text(bytes)
    return switch format {
    case .csv: try CSVImport.read(text, name, options)
    case .iCalendar: try ICalendarImport.read(text, name, options)
    case .markwhen: MarkwhenImport.read(text, name, options)
    case .gedcom: try GEDCOMImport.read(text, name, options)
    default: try GrampsImport.read(text, name, options)
    }
  }

  /// The same of an array.
  public static func read(
    _ bytes: [UInt8], as format: ImportFormat, name: String,
    options: ImportOptions = ImportOptions()
  ) throws(ImportError) -> Imported {
    try read(bytes.span, as: format, name: name, options: options)
  }

  private static func text(_ bytes: Span<UInt8>) throws(ImportError) -> String {
    let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    if bytes.count >= 2, bytes[0] == 0x1F, bytes[1] == 0x8B {
      throw ImportError("the file is compressed; uncompress it first, with gunzip")
    }
    var copy: [UInt8] = []
    copy.append(bytes, start..<bytes.count)
    guard let text = String(validating: copy, as: UTF8.self) else {
      throw ImportError("the file is not UTF-8")
    }
    return text
  }

  private static func json(_ bytes: Span<UInt8>) throws(ImportError) -> JSONValue {
    var copy: [UInt8] = []
    copy.append(bytes, 0..<bytes.count)
    do {
      return try JSONValue(parsing: copy)
    } catch {
      throw ImportError(error.message, line: error.line, column: error.column)
    }
  }

  // MARK: RDF

  private static func readRDF(
    _ bytes: Span<UInt8>, _ format: RDFFormat, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    var stream = RDFImport(format, name: name, options: options)
    stream.feed(bytes)
    return try stream.finish()
  }

  private static func readJSONLD(
    _ bytes: Span<UInt8>, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    var ldOptions = JSONLDOptions()
    ldOptions.base = options.base.isEmpty ? "urn:annals:import/" : options.base
    let quads: [Quad]
    do {
      let processor = JSONLDProcessor(options: ldOptions, loader: SchemaOrgContext())
      quads = try processor.toRDF(.value(try json(bytes)))
    } catch let error as ImportError {
      throw error
    } catch let error as JSONLDError {
      throw ImportError(error.description)
    } catch {
      throw ImportError("\(error)")
    }
    var table = QuadTable()
    for quad in quads { table.insert(quad) }
    return RDFImport.imported(table, name, options)
  }
}

/// Reads RDF as it comes, a chunk at a time: statements are kept as numbers, texts once each.
public struct RDFImport {
  private var reader: RDFReader
  private var table: QuadTable
  private let name: String
  private let options: ImportOptions

  /// An import that has read nothing yet.
  public init(_ format: RDFFormat, name: String, options: ImportOptions = ImportOptions()) {
    var reading = RDFReader.Options(base: try? IRI(options.base))
    reading.maximumErrors = 1
    reader = RDFReader(format, options: reading)
    // What only repeats in others' words what the claims say is not kept.
    table = QuadTable(repeating: DerivedProperties.always)
    self.name = name
    self.options = options
  }

  /// Reads the next chunk.
  public mutating func feed(_ chunk: Span<UInt8>) {
    var table = self.table
    self.table = QuadTable()
    reader.feed(chunk) { bytes, quad in table.insert(bytes, quad) }
    self.table = table
  }

  /// Ends the document and gives the graph.
  ///
  /// - Throws: the first fault of the document.
  public mutating func finish() throws(ImportError) -> Imported {
    var table = self.table
    self.table = QuadTable()
    reader.finish { bytes, quad in table.insert(bytes, quad) }
    if let error = reader.errors.first {
      throw ImportError(error.message, line: error.line, column: error.column)
    }
    return Self.imported(table, name, options)
  }

  static func imported(
    _ table: consuming QuadTable, _ name: String, _ options: ImportOptions
  ) -> Imported {
    let copy = table
    guard let reader = GraphReader(copy) else { return ForeignRDF.read(copy, name, options) }
    let (graph, leftover) = reader.result()
    var remarks = Omissions()
    for quad in leftover {
      remarks.add("statements that say nothing a chronology holds", quad.predicate.iriText ?? "")
    }
    return Imported(graph: graph, remarks: remarks.all, leftover: leftover, mapping: [])
  }
}

/// The context that pages mean by `https://schema.org`, as far as chronologies need it: nothing is
/// fetched.
struct SchemaOrgContext: JSONLDDocumentLoader {
  private static let nodes = [
    "sameAs", "url", "image", "logo", "mainEntityOfPage", "eventStatus", "eventAttendanceMode",
  ]

  func response(for iri: String) -> JSONLDResponse? {
    let plain = iri.hasPrefix("http://") ? "https://" + iri.dropFirst(7) : iri
    guard
      plain == "https://schema.org" || plain == "https://schema.org/"
        || plain == "https://schema.org/docs/jsonldcontext.jsonld"
        || plain == "https://schema.org/docs/jsonldcontext.json"
    else { return nil }
    let nodes = Self.nodes.map { "\"\($0)\":{\"@id\":\"schema:\($0)\",\"@type\":\"@id\"}" }
    let text = """
      {"@context":{"@vocab":"https://schema.org/","schema":"https://schema.org/","id":"@id",\
      "type":"@type",\(nodes.joined(separator: ","))}}
      """
    return JSONLDResponse(body: Array(text.utf8))
  }
}
