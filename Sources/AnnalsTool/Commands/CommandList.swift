extension Tool {
  /// Every command there is, in the order in which help lists them.
  static let allCommands: [Command] = [
    Command(.expand, run: runExpand),
    Command(.compact, run: runCompact),
    Command(.flatten, run: runFlatten),
    Command(.frame, run: runFrame),
    Command(.toRDF, run: runToRDF),
    Command(.fromRDF, run: runFromRDF),
    Command(.canonicalize, run: runCanonicalize),
    Command(.parseRDF, run: runParseRDF),
    Command(.parseJSON, run: runParseJSON),
    Command(.edtf, run: runEDTF),
    Command(.completions, run: runCompletions),
  ]
}
