import LinkedData

/// Reads RDF as it comes, a chunk at a time, into a table: statements are kept as numbers, texts once
/// each, so that no document is ever in memory whole.
struct QuadCollector {
  private var reader: RDFReader
  private var table: QuadTable

  /// A collector that leaves out what only repeats in others' words what the claims of a published
  /// chronology say.
  init(_ format: RDFFormat, options: RDFReader.Options) {
    reader = RDFReader(format, options: options)
    table = QuadTable(repeating: DerivedProperties.always)
  }

  /// What was wrong so far.
  var errors: [RDFSyntaxError] { reader.errors }

  /// Whether nothing more is read.
  var isStopped: Bool { reader.isStopped }

  mutating func feed(_ chunk: Span<UInt8>) {
    withTable { reader, table in
      reader.feed(chunk) { bytes, quad in table.insert(bytes, quad) }
    }
  }

  /// Ends the document and gives what was read.
  mutating func finish() -> QuadTable {
    withTable { reader, table in reader.finish { bytes, quad in table.insert(bytes, quad) } }
    return table
  }

  /// The reader and the table apart, so that one can be changed while the other reads.
  private mutating func withTable(_ body: (inout RDFReader, inout QuadTable) -> Void) {
    var table = self.table
    self.table = QuadTable()
    body(&reader, &table)
    self.table = table
  }
}
