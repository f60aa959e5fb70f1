extension Tool {
  /// Every command there is, in the order in which help lists them.
  static let allCommands: [Command] = [
    Command(.new, run: runNew),
    Command(.check, run: runCheck),
    Command(.build, run: runBuild),
    Command(.query, run: runQuery),
    Command(.show, run: runShow),
    Command(.render, run: runRender),
    Command(.export, run: runExport),
    Command(.importing, run: runImport),
    Command(.draft, run: runDraft),
    Command(.verify, run: runVerify),
    Command(.fmt, run: runFormat),
    Command(.diff, run: runDiff),
    Command(.compile, run: runCompile),
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
