extension JSONLDProcessor {
  /// Frames a document: shows the nodes that match the frame, with others embedded as it says.
  public func frame(_ input: Input, frame: Input) throws(JSONLDError) -> JSONValue {
    // 2. to 4.
    let document = try document(of: input)
    var nodes = NodeMapBuilder()
    // 14. to 16.
    try expandEach(of: document) { node throws(JSONLDError) in try nodes.add(node) }
    // 5. to 7.
    var frameDocument = try self.document(of: frame)
    frameDocument.documentURL = frameDocument.documentURL ?? document.documentURL
    var expandedFrame = try expand(frameDocument, isFrame: true)
    if expandedFrame.isEmpty { expandedFrame = [[:]] }
    // 8. to 12.
    let local = frameDocument.value[Keyword.context]
    let active = try compactionContext(
      local, contextBase: frameDocument.documentURL ?? options.base, of: document)
    let shared = SharedNodes()
    var framer = Framer(
      nodes.map, options: options, shared: shared,
      framesDefaultGraph: options.frameDefault || framesGraph(frameDocument, active))
    let whole = JSONValue.array(expandedFrame)
    let mayHaveDefaults = FrameResults.mayHaveDefaults(whole)
    var compacted: [JSONValue] = []
    func finish(_ framed: JSONValue) throws(JSONLDError) {
      // 18. and 19.
      let result = mayHaveDefaults ? FrameResults.withoutPreserve(framed) : framed
      try compact(result, in: active, to: &compacted, shared)
    }
    // 17.
    if !contexts.is1_0, nodes.blankNodes.count > 0 {
      var framed: [JSONValue] = []
      try framer.frame(whole) { node in framed.append(node) }
      for node in FrameResults.withoutSingleBlankNodes(framed) { try finish(node) }
    } else {
      try framer.frame(whole) { node throws(JSONLDError) in try finish(node) }
    }
    // 19. to 21.
    let result = try compactTopLevel(
      compacted, active, inGraph: !(options.omitGraph ?? !contexts.is1_0))
    let hasNulls = mayHaveDefaults || nodes.hasNullMarks
    return .object(addContext(local, to: hasNulls ? FrameResults.withNulls(result) : result))
  }

  /// Step 13: whether the frame itself has `@graph` at the top.
  private func framesGraph(_ frame: RemoteDocument, _ active: ActiveContext) -> Bool {
    frame.value.asArray.contains { element in
      element.object?.members.contains { active.expandKey($0.key) == Keyword.graph } ?? false
    }
  }
}
