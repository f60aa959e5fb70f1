extension Tool {
  /// Every command there is, in the order in which help lists them.
  static let allCommands: [Command] = [
    Command(.edtf, run: runEDTF),
    Command(.completions, run: runCompletions),
  ]
}
