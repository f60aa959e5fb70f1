import AnnalsPlatform
import AnnalsText

/// `annals new`: a folder with a small chronology to change.
func runNew(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let typed = arguments[positional: "DIR"] ?? "."
  let folder = context.path(typed)
  if Files.exists(folder), !Files.isFolder(folder) || !Files.list(folder).files.isEmpty {
    throw .input("'\(typed)' is there already and is not empty", help: "name a new folder")
  }
  let language = arguments[.language] ?? context.environment.language
  let text = try starter(arguments, language)
  let name = language == "zh" ? "登月.annals" : "moon.annals"
  let file = Path.join(typed, name)
  do throws(FileError) {
    try Files.makeFolder(folder)
    try Files.write(text, to: context.path(file))
  } catch {
    throw .file(error)
  }
  context.output.writeLine(file)
  let named = ShellWord.quoted(typed)
  context.message("try: annals check \(named), annals query events --from \(named)")
  return .done
}

/// The text to begin with, which has to be sound whatever the user wants it to be called.
private func starter(
  _ arguments: Arguments, _ language: String
) throws(CommandFailure) -> String {
  let base = arguments[.newBase]
  let text = Notation.starter(language: language, title: arguments[.newTitle], base: base)
  if let problem = Notation.check([SourceText(name: "new", text)], isStrict: true).first {
    let option = base == nil ? "title" : "base"
    throw .usage(UsageError(.other(problem.message), option: option))
  }
  return text
}

extension Environment {
  /// The language a user's messages are in, as far as it matters here: zh or en.
  var language: String {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return locale.hasPrefix("zh") ? "zh" : "en"
  }
}
