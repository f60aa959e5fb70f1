extension JSONLDProcessor {
  /// Frames a document: shows the nodes that match the frame, with others embedded as it says.
  public func frame(_ input: Input, frame: Input) throws(JSONLDError) -> JSONValue {
    // 2. to 4.
    let document = try document(of: input)
    let expanded = try expand(document)
    // 5. to 7.
    var frameDocument = try self.document(of: frame)
    frameDocument.documentURL = frameDocument.documentURL ?? document.documentURL
    var expandedFrame = try expand(frameDocument, isFrame: true)
    if expandedFrame.isEmpty { expandedFrame = [[:]] }
    // 8. to 12.
    let local = frameDocument.value[Keyword.context]
    let active = try compactionContext(
      local, contextBase: frameDocument.documentURL ?? options.base, of: document)
    // 14. to 16.
    var nodes = NodeMapBuilder()
    try nodes.add(expanded)
    var framer = Framer(
      nodes.map, options: options,
      framesDefaultGraph: options.frameDefault || framesGraph(frameDocument, active))
    var results = JSONValue.array(try framer.frame(.array(expandedFrame)))
    // 17. and 18.
    if !contexts.is1_0 { results = FrameResults.withoutSingleBlankNodes(results) }
    results = FrameResults.withoutPreserve(results)
    // 19. to 21.
    return try finish(results, local, active)
  }

  /// Step 13: whether the frame itself has `@graph` at the top.
  private func framesGraph(_ frame: RemoteDocument, _ active: ActiveContext) -> Bool {
    frame.value.asArray.contains { element in
      element.object?.members.contains { active.expandKey($0.key) == Keyword.graph } ?? false
    }
  }

  private func finish(
    _ results: JSONValue, _ local: JSONValue?, _ active: ActiveContext
  ) throws(JSONLDError) -> JSONValue {
    // 19. and 21.
    let omitsGraph = options.omitGraph ?? !contexts.is1_0
    var compacted = try compactTopLevel(results, active, inGraph: !omitsGraph)
    // 20.
    if case .object(let object) = FrameResults.withNulls(.object(compacted)) {
      compacted = object
    }
    return .object(addContext(local, to: compacted))
  }
}
