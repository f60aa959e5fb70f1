import AnnalsDrafting
import AnnalsPlatform
import AnnalsText
import Chronology

/// Steps through the proposals of a draft with a person: keep, edit, drop.
///
/// Every verdict is saved beside the output at once, so that a review can be left at any time, by a
/// power cut too, and goes on where it was. The output is written when all is judged.
struct ReviewSession: ~Copyable {
  enum Ending { case finished, left }

  private var proposals: Proposals
  private let language: String
  private let context: CommandContext
  private let saved: String
  private var lines: LineInput
  private var index = 0

  /// A review whose verdicts are kept in the file `saved`, those of an earlier run taken up.
  init(
    _ proposals: Proposals, language: String, saved: String, _ context: CommandContext
  ) throws(CommandFailure) {
    self.proposals = proposals
    self.language = language
    self.context = context
    self.saved = saved
    lines = LineInput(context)
    guard Files.exists(context.path(saved)) else { return }
    let text = String(decoding: try context.read(saved), as: UTF8.self)
    let applied = self.proposals.apply(Verdicts(text: text))
    say("\(applied) of \(proposals.all.count) were judged before; going on from there\n")
  }

  static let help = """
    keep      take it as it stands              drop   leave it out
    edit      type it anew; a line with only . ends it, . at once leaves it as it was
    edit date EDTF · edit kind WORD · edit name TEXT    change one thing and keep it
    back      to the one before                 rest   keep all that are left
    quit      stop here; the same command goes on later

    """

  /// Asks until all is judged or the person has enough.
  mutating func run() throws(CommandFailure) -> Ending {
    index = nextOpen(from: 0)
    while index < proposals.all.count {
      show()
      guard let line = try answer("keep, drop, edit, back, rest, quit? ") else { return .left }
      if line == "quit" || line == "q" { return .left }
      try obey(line)
    }
    return .finished
  }

  /// The result: what was kept and edited, as annals text.
  func notation() -> String { proposals.notation(language: language) }

  /// How many were kept, edited and dropped, in words.
  func summary() -> String {
    let judged = proposals.all.filter { $0.verdict != .open }
    let edited = judged.count { $0.edited != nil }
    let dropped = judged.count { $0.verdict == .drop }
    return "\(judged.count - edited - dropped) kept, \(edited) edited, \(dropped) dropped"
  }

  /// How many have no verdict yet.
  func open() -> Int { proposals.all.count { $0.verdict == .open } }

  // MARK: What a person types

  private mutating func obey(_ line: String) throws(CommandFailure) {
    let words = line.split(separator: " ", maxSplits: 2).map(String.init)
    switch words.first ?? "" {
    case "keep", "k": try judge(.keep)
    case "drop", "d": try judge(.drop)
    case "edit" where words.count == 3, "e" where words.count == 3: try change(words[1], words[2])
    case "edit", "e": try edit()
    case "back", "b": index = max(0, index - 1)
    case "rest": try keepRest()
    case "help", "?": say(Self.help)
    case "": break
    default: say("'\(line)' is none of these; 'help' says what they do\n")
    }
  }

  private mutating func judge(
    _ verdict: Proposal.Verdict, edited: String? = nil
  ) throws(CommandFailure) {
    proposals.judge(index, verdict, edited: edited)
    try save()
    index = nextOpen(from: index + 1)
  }

  private mutating func keepRest() throws(CommandFailure) {
    for i in proposals.all.indices where proposals.all[i].verdict == .open {
      proposals.judge(i, .keep)
    }
    try save()
    index = proposals.all.count
  }

  private func nextOpen(from start: Int) -> Int {
    proposals.all.indices.first { $0 >= start && proposals.all[$0].verdict == .open }
      ?? proposals.all.count
  }

  /// Changes one thing; what then stands is kept as if it had been typed.
  private mutating func change(_ what: String, _ value: String) throws(CommandFailure) {
    var changed = proposals
    switch what {
    case "date":
      guard EDTF(value) != nil else { return say(noDate(value) + "\n") }
      changed.change(index) { $0.date = value }
    case "kind": changed.change(index) { $0.kind = value }
    case "name": changed.change(index) { $0.name = value }
    default: return say("'\(what)' cannot be changed alone: date, kind or name\n")
    }
    changed.judge(index, .open)
    let text = changed.notation(of: index)
    guard accepts(text) else { return }
    try judge(.keep, edited: text)
  }

  private mutating func edit() throws(CommandFailure) {
    var typed: [String] = []
    while let line = try answer(typed.isEmpty ? "type the entry, then a line with only .\n" : "") {
      if line == "." { break }
      typed.append(line)
    }
    guard !typed.isEmpty else { return }
    let text = typed.joined(separator: "\n")
    if accepts(text) { try judge(.keep, edited: text) }
  }

  /// Whether a text is annals text; what is wrong with it is said.
  private func accepts(_ text: String) -> Bool {
    let source = SourceText(name: "entry", "annals 1\nlanguage: \(language)\n" + text + "\n")
    let errors = Notation.load([source]).diagnostics.filter { $0.severity == .error }
    guard let first = errors.first else { return true }
    say("that is not understood: \(first.message)\n")
    return false
  }

  // MARK: What a person sees

  private func show() {
    let proposal = proposals.all[index]
    let mark = proposal.verdict == .open ? "" : " (\(proposal.verdict.rawValue))"
    say("\n\(index + 1) of \(proposals.all.count)\(mark)\n")
    say(proposals.notation(of: index).drop { $0 == "\n" })
  }

  private func say(_ text: some StringProtocol) {
    context.output.write(TerminalText.escaped(String(text)))
  }

  private mutating func answer(_ prompt: String) throws(CommandFailure) -> String? {
    say(prompt)
    do throws(FileError) {
      try context.output.flush()
      return try lines.next()
    } catch {
      throw .file(error)
    }
  }

  private func save() throws(CommandFailure) {
    do throws(FileError) {
      try Files.write(Verdicts(of: proposals).text, to: context.path(saved))
    } catch {
      throw .file(error.named(saved))
    }
  }
}
