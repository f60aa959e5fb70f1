/// A JSON text that can be read from its beginning as often as it takes.
private enum JSONSource {
  case bytes([UInt8])
  case pieces(() throws -> () throws -> [UInt8])

  /// A window that begins at a place of the text.
  func window(at place: Int = 0, countsLines: Bool = false) throws -> JSONWindow {
    switch self {
    case .bytes(let bytes):
      return JSONWindow(bytes, from: place)
    case .pieces(let open):
      var window = JSONWindow(pieces: try open(), countsLines: countsLines)
      try window.skip(to: place)
      return window
    }
  }

  /// The value that stands at a place of the text, which has been checked.
  func value(at place: Int) throws -> JSONValue {
    var window = try window(at: place)
    var tape = JSONTape()
    let start = try window.takeValue(onto: &tape)
    return JSONValue(at: start, in: window.bytes.span) ?? .null
  }

  /// What a document is at the top, where it is JSON.
  func outline(named name: String?) throws -> DocumentOutline {
    var window = try window()
    do {
      return try DocumentOutline(&window)
    } catch let fault as JSONFault {
      // It is read again to find the line, which would cost time where nothing is wrong.
      throw JSONLDError(try error() ?? window.error(fault), in: name)
    }
  }

  /// Why this is no JSON.
  private func error() throws -> JSONError? {
    var window = try window(countsLines: true)
    var counter = JSONEventCounter()
    do {
      try window.parseDocument(into: &counter)
      return nil
    } catch let fault as JSONFault {
      return window.error(fault)
    }
  }
}

extension JSONLDProcessor {
  /// Writes what a document means as N-Quads, in blocks as it goes.
  ///
  /// Of a document that is an array of nodes, or an object with nothing but a context, a name and
  /// `@graph` with an array, one node after another is read and written: memory is then bounded by
  /// the largest, where the document comes in pieces, and a wrong node is only found when it is
  /// reached, so that blocks before it have been written. That all of the document is JSON is found
  /// out first. Quads may come more than once where a document says them more than once.
  ///
  /// - Throws: `JSONLDError`, or what reading and `sink` throw.
  public func writeNQuads(
    _ input: Input, to sink: (Span<UInt8>) throws -> Void
  ) throws {
    if !contexts.is1_0, let (source, url) = streamable(input) {
      return try stream(source, at: url, to: sink)
    }
    var writer = NQuadsWriter()
    for quad in try toRDF(input) {
      writer.write(quad)
      if writer.isFull { try writer.drain(into: sink) }
    }
    try writer.drain(into: sink)
  }

  /// The text of an input that is JSON and has no context linked to it.
  private func streamable(_ input: Input) -> (JSONSource, url: String?)? {
    switch input {
    case .response(let response, let url)
    where MediaType(response.contentType).isJSON && response.links.isEmpty:
      (.bytes(response.body), url)
    case .pieces(let contentType, let url, let open) where MediaType(contentType).isJSON:
      (.pieces(open), url)
    default: nil
    }
  }

  private func stream(
    _ source: JSONSource, at url: String?, to sink: (Span<UInt8>) throws -> Void
  ) throws {
    let outline = try source.outline(named: url)
    let base = url ?? options.base
    let active = try initialContext(of: RemoteDocument(documentURL: url, value: .null))
    if outline.isArray {
      var window = try source.window(at: outline.offset)
      var stream = QuadStream(self, in: active, baseURL: base)
      return try stream.writeElements(of: &window, to: sink)
    }
    if let graph = try onlyGraph(of: outline, source, in: active, base) {
      var window = try source.window(at: graph.offset)
      var stream = QuadStream(self, in: graph.context, baseURL: base, graph: graph.name)
      return try stream.writeElements(of: &window, to: sink)
    }
    var window = try source.window(at: outline.offset)
    var stream = QuadStream(self, in: active, baseURL: base)
    try stream.writeDocument(of: &window, to: sink)
  }

  /// The one graph of a document that has a context, a name and it at most.
  private func onlyGraph(
    of outline: DocumentOutline, _ source: JSONSource, in initial: ActiveContext, _ base: String?
  ) throws -> (context: ActiveContext, name: JSONValue?, offset: Int)? {
    guard !outline.isLong else { return nil }
    var active = initial
    for member in outline.members where member.key == Keyword.context {
      active = try contexts.process(
        try source.value(at: member.offset), in: active, ContextProcessor.Situation(baseURL: base))
    }
    var graph: Int?
    var name: JSONValue?
    for member in outline.members where member.key != Keyword.context {
      switch (active.expandKey(member.key), member.kind) {
      case (Keyword.graph, .array) where graph == nil: graph = member.offset
      case (Keyword.id, .string) where name == nil:
        guard let id = try source.value(at: member.offset).string,
          let iri = active.expandIRI(id, documentRelative: true, vocab: false),
          iri.isBlankNodeID || IRI.isAbsolute(iri)
        else { return nil }
        name = .string(iri)
      default: return nil
      }
    }
    let contexts = outline.members.count(where: { $0.key == Keyword.context })
    guard contexts < 2, let graph else { return nil }
    return (active, name, graph)
  }
}
