public import AnnalsModel
public import Chronology
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
  /// The format that was read.
  public internal(set) var format = ImportFormat.nQuads
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

extension Importer {
  /// Whether a table is the one of all claims that an export of ours wrote, so that it alone is a
  /// chronology.
  package static func isClaimTable(_ bytes: [UInt8]) -> Bool {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    return line.elementsEqual(ClaimTable.header.joined(separator: ",").utf8)
  }
}

/// How an import is made.
public struct ImportOptions: Sendable {
  /// Where the IRIs of the new chronology begin; exports of ours bring their own.
  public var base = ""
  /// What relative IRIs of linked data start from, the address of the document; nothing of it gets into
  /// the chronology.
  public var documentBase = ""
  /// The language of texts that name none, as a lower-case tag.
  public var language = ""
  /// How the columns of a table are to be taken, by their headers, where the guess is not wanted: the
  /// word of a relation, `id`, `kind`, `-` for not at all, `+word` for a relation of its own.
  public var columns: [(header: String, meaning: String)] = []
  /// What a row of a table is, where no column says so; nil for the best guess.
  public var rowKind: KindID?
  /// Reads a date in words, "March 1986" or 一九八六年三月: nil for what is none.
  ///
  /// Figures are read here; words belong to whoever knows the language.
  public var readDate: (@Sendable (String) -> EDTF?)?

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
    var imported = try readDocument(bytes, as: format, name, options)
    imported.format = format
    return imported
  }

  private static func readDocument(
    _ bytes: Span<UInt8>, as format: ImportFormat, _ name: String, _ options: ImportOptions
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
    if format == .iCalendar {
      let unfolded = ICalendarLines.unfolded(bytes)
      return try ICalendarImport.read(ForeignText.text(unfolded.span), name, options)
    }
    let text = try ForeignText.text(bytes, isGEDCOM: format == .gedcom)
    return switch format {
    case .csv: try CSVImport.read(text, name, options)
    case .markwhen: try MarkwhenImport.read(text, name, options)
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
    ldOptions.base = options.documentBase.isEmpty ? "urn:annals:import/" : options.documentBase
    let quads: [Quad]
    do {
      quads =
        try isHTML(bytes)
        ? quadsOfPage(bytes, ldOptions)
        : JSONLDProcessor(options: ldOptions, loader: SchemaOrgContext())
          .toRDF(.value(try json(bytes)))
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

  /// Web pages have their structured data in scripts.
  private static func isHTML(_ bytes: Span<UInt8>) -> Bool {
    for i in bytes.indices where bytes[i] > 0x20 { return bytes[i] == UInt8(ascii: "<") }
    return false
  }

  private static func quadsOfPage(
    _ bytes: Span<UInt8>, _ options: JSONLDOptions
  ) throws(JSONLDError) -> [Quad] {
    var options = options
    options.extractAllScripts = true
    var page: [UInt8] = []
    page.append(bytes, 0..<bytes.count)
    let response = JSONLDResponse(body: page, contentType: "text/html")
    return try JSONLDProcessor(options: options, loader: SchemaOrgContext()).toRDF(
      .response(response, url: options.base))
  }
}

/// Reads RDF as it comes, a chunk at a time: statements are kept as numbers, texts once each.
public struct RDFImport {
  private var collector: QuadCollector
  private let name: String
  private let options: ImportOptions

  /// An import that has read nothing yet.
  public init(_ format: RDFFormat, name: String, options: ImportOptions = ImportOptions()) {
    var reading = RDFReader.Options(base: try? IRI(options.documentBase))
    reading.maximumErrors = 1
    collector = QuadCollector(format, options: reading)
    self.name = name
    self.options = options
  }

  /// Reads the next chunk.
  public mutating func feed(_ chunk: Span<UInt8>) { collector.feed(chunk) }

  /// Ends the document and gives the graph.
  ///
  /// - Throws: the first fault of the document.
  public mutating func finish() throws(ImportError) -> Imported {
    let table = collector.finish()
    if let error = collector.errors.first {
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
