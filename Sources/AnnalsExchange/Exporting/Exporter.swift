public import AnnalsModel

/// Writes graphs in the formats of others.
///
///     let report = try Exporter.write(graph, as: .nQuads) { try file.write($0) }
///
/// The same graph and options always give the same bytes.
public enum Exporter {
  /// Something that a format could not say, for the user to know.
  public struct Omission: Hashable, Sendable {
    /// What was left out, in words.
    public var what: String
    /// How often.
    public var count: Int
    /// The ids of the first few it befell.
    public var examples: [String]
  }

  /// Writes a graph in blocks of bytes.
  ///
  /// - Returns: what the format had no place for; nothing where it is lossless or what it leaves out goes
  ///   without saying.
  /// - Throws: what `sink` throws, as soon as it does.
  @discardableResult
  public static func write(
    _ graph: Graph, as format: ExportFormat, options: ExportOptions = ExportOptions(),
    to sink: ([UInt8]) throws -> Void
  ) rethrows -> [Omission] {
    try write(graph, as: format, options: options, relaying: sink)
  }

  private static func write<E: Error>(
    _ graph: Graph, as format: ExportFormat, options: ExportOptions,
    relaying sink: ([UInt8]) throws(E) -> Void
  ) throws(E) -> [Omission] {
    var failure: E?
    var omissions: [Omission] = []
    // The writers know no failure: after the first one what comes is dropped.
    let relay = { (block: [UInt8]) in
      guard failure == nil, !block.isEmpty else { return }
      do throws(E) { try sink(block) } catch { failure = error }
    }
    withoutActuallyEscaping(relay) { pass in
      omissions = writeBlocks(of: graph, as: format, options, to: pass)
    }
    if let failure { throw failure }
    return omissions
  }

  /// The whole document.
  public static func document(
    _ graph: Graph, as format: ExportFormat, options: ExportOptions = ExportOptions()
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    write(graph, as: format, options: options) { bytes += $0 }
    return bytes
  }

  /// A file of a format that has several.
  public struct File: Hashable, Sendable {
    /// Its name, which leads into no other folder.
    public var name: String
    /// What stands in it.
    public var bytes: [UInt8]
  }

  /// The files of a graph as CSV: a table for each kind, and `links.csv` with all claims and their
  /// citations.
  public static func tables(
    of graph: Graph, options: ExportOptions = ExportOptions()
  ) -> [File] {
    CSVExport(graph: graph, options: options).files()
  }

  private static func writeBlocks(
    of graph: Graph, as format: ExportFormat, _ options: ExportOptions,
    to pass: @escaping ([UInt8]) -> Void
  ) -> [Omission] {
    var omissions = Omissions()
    switch format {
    case .nQuads: writeLines(graph, options, hasGraphs: true, to: pass)
    case .nTriples: writeLines(graph, options, hasGraphs: false, to: pass)
    case .turtle: writeTurtle(graph, options, hasGraphs: false, to: pass)
    case .triG: writeTurtle(graph, options, hasGraphs: true, to: pass)
    case .jsonLD:
      var export = JSONLDExport(graph, options, to: pass)
      export.run()
    case .csv: CSVExport(graph: graph, options: options).writeAll(to: pass)
    case .graphML: GraphMLExport(graph: graph, options: options).write(to: pass)
    case .timelineJS:
      TimelineJSExport(graph: graph, options: options).write(to: pass, &omissions)
    case .iCalendar: ICalendarExport(graph: graph, options: options).write(to: pass, &omissions)
    case .markwhen: MarkwhenExport(graph: graph, options: options).write(to: pass, &omissions)
    case .mermaid: MermaidExport(graph: graph, options: options).write(to: pass, &omissions)
    case .bibTeX: BibTeXExport(graph: graph, options: options).write(to: pass)
    case .csl: CSLExport(graph: graph, options: options).write(to: pass)
    }
    return omissions.all
  }

  private static func writeLines(
    _ graph: Graph, _ options: ExportOptions, hasGraphs: Bool, to pass: @escaping ([UInt8]) -> Void
  ) {
    let terms = Terms(of: graph, profile: options.profile)
    var statements = GraphStatements(
      graph, options: options, reifiesEveryClaim: !hasGraphs,
      sink: NQuadsSink(graph, terms, to: pass), terms: terms)
    statements.run()
    statements.sink.drain()
  }

  private static func writeTurtle(
    _ graph: Graph, _ options: ExportOptions, hasGraphs: Bool,
    to pass: @escaping ([UInt8]) -> Void
  ) {
    let terms = Terms(of: graph, profile: options.profile)
    var statements = GraphStatements(
      graph, options: options, reifiesEveryClaim: !hasGraphs,
      sink: TurtleSink(graph, terms, to: pass), terms: terms)
    statements.run()
    if hasGraphs, options.claims { statements.writeCitedGraphs() }
    statements.sink.finish()
  }
}
