public import LinkedData

/// What holds of any bytes that are read as linked data; each law answers what is broken, or nil.
///
/// The fuzzers and the tests look at the same laws: this file is in both.
public enum ReadingLaws {
  /// Errors stand within the bytes, and what was read is read again as it is written.
  public static func rdf(_ bytes: [UInt8], _ format: RDFFormat) -> String? {
    let options = RDFReader.Options(base: IRI(unchecked: "http://a/b/c"))
    let (dataset, errors) = Dataset.reading(bytes, as: format, options: options)
    if errors.contains(where: { !(0...bytes.count).contains($0.offset) || $0.line < 1 }) {
      return "an error stands outside the text: \(errors)"
    }
    let formats: [RDFFormat] = format.hasGraphs ? [.nQuads, .triG] : [.nTriples, .turtle]
    for other in formats {
      if let broken = written(dataset, as: other) { return broken }
    }
    return nil
  }

  private static func written(_ dataset: Dataset, as format: RDFFormat) -> String? {
    let document = dataset.serialized(
      as: format, prefixes: [("a", "http://a/"), ("", "http://a/b#")])
    var options = RDFReader.Options()
    // A prefixed name can be an IRI that RFC 3987 would not have.
    options.checksIRIs = false
    let (again, errors) = Dataset.reading(document, as: format, options: options)
    let text = String(decoding: document, as: UTF8.self)
    if !errors.isEmpty { return "\(errors) in what was written: \(text)" }
    return areDifferent(dataset, again) ? "written is not read: \(text)" : nil
  }

  private static func areDifferent(_ a: Dataset, _ b: Dataset) -> Bool {
    // What is too hard to compare is not said to differ.
    (try? Dataset.areIsomorphic(a, b)) == false
  }

  /// Reading, checking and checking in pieces agree, and a value is read as it is written.
  public static func json(_ bytes: [UInt8]) -> String? {
    let isValid = (try? JSONValue.check(bytes.span)) != nil
    var rest = bytes[...]
    let isValidInPieces =
      (try? JSONValue.check { () -> [UInt8] in
        defer { rest = rest.dropFirst(5) }
        return Array(rest.prefix(5))
      }) != nil
    if isValid != isValidInPieces { return "in pieces it is judged otherwise" }
    guard let value = try? JSONValue(parsing: bytes) else {
      return isValid ? "it is valid and cannot be read" : nil
    }
    if !isValid { return "it can be read and is not valid" }
    if (try? JSONValue(parsing: value.bytes())) != value {
      return "it is not read as it was written"
    }
    let canonical = value.canonicalText
    let again = try? JSONValue(parsing: canonical)
    return again?.canonicalText == canonical ? nil : "its canonical form has another"
  }

  /// A document means the same by its tree and by its tokens, compacted with nothing and expanded.
  public static func jsonLD(_ bytes: [UInt8]) -> String? {
    let processor = JSONLDProcessor()
    let input = JSONLDProcessor.Input.response(JSONLDResponse(body: bytes), url: "http://a/b/c")
    var lines: [UInt8] = []
    let streamed = outcome { () throws(JSONLDError) in
      do {
        try processor.writeNQuads(input) { block in
          for i in 0..<block.count { lines.append(block[i]) }
        }
      } catch let error as JSONLDError { throw error } catch {}
    }
    var quads = Dataset()
    let whole = outcome { () throws(JSONLDError) in quads = Dataset(try processor.toRDF(input)) }
    if streamed != whole { return "by tokens: \(streamed ?? "done"), by tree: \(whole ?? "done")" }
    guard whole == nil else { return nil }
    let (read, _) = Dataset.reading(lines, as: .nQuads, options: lenient)
    if areDifferent(read, quads) { return "by tokens it means something else" }
    return arranged(input, quads, processor)
  }

  private static var lenient: RDFReader.Options {
    var options = RDFReader.Options()
    options.checksIRIs = false
    return options
  }

  private static func outcome(_ operation: () throws(JSONLDError) -> Void) -> String? {
    do throws(JSONLDError) {
      try operation()
      return nil
    } catch {
      return error.code.rawValue
    }
  }

  private static func arranged(
    _ input: JSONLDProcessor.Input, _ quads: Dataset, _ processor: JSONLDProcessor
  ) -> String? {
    guard let expanded = try? processor.expand(input), !hasNullID(expanded) else { return nil }
    guard let compacted = try? processor.compact(.value(expanded), context: nil),
      let again = try? processor.toRDF(.value(compacted))
    else { return "expanded it cannot be compacted" }
    if areDifferent(Dataset(again), quads) { return "compacted it means something else" }
    guard let flattened = try? processor.flatten(.value(expanded)) else { return nil }
    guard let flat = try? processor.toRDF(.value(flattened)), !areDifferent(Dataset(flat), quads)
    else { return "flattened it means something else" }
    return nil
  }

  /// Whether a node is named by what looks like a keyword, which is no name and cannot be read again.
  private static func hasNullID(_ value: JSONValue) -> Bool {
    switch value {
    case .array(let elements): elements.contains(where: hasNullID)
    case .object(let object):
      !object.has("@value")
        && object.members.contains { ($0.key == "@id" && $0.value.isNull) || hasNullID($0.value) }
    case .null: true
    default: false
    }
  }

  /// Canonical form is that of itself, and JSON-LD gives back the dataset it was made of.
  public static func canonical(_ bytes: [UInt8]) -> String? {
    let dataset = Dataset.reading(bytes, as: .nQuads).dataset
    guard let form = try? dataset.canonicalized().nQuads else { return nil }
    let (again, errors) = Dataset.reading(form, as: .nQuads)
    if !errors.isEmpty { return "the canonical form is no N-Quads: \(errors)" }
    if (try? again.canonicalized().nQuads) != form { return "the canonical form has another" }
    let processor = JSONLDProcessor()
    guard let document = try? processor.fromRDF(dataset) else { return nil }
    guard let back = try? processor.toRDF(.value(document)) else { return "its JSON-LD is none" }
    let hasJSON = dataset.contains { $0.object.literalValue?.datatype == RDF.json }
    return !hasJSON && areDifferent(Dataset(back), dataset)
      ? "its JSON-LD means something else" : nil
  }
}
