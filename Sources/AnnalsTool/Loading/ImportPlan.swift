import AnnalsDrafting
import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import Chronology
import LinkedData

/// How files from elsewhere are to be read.
struct ImportPlan {
  private let format: ImportFormat?
  private var options = ImportOptions()

  init(_ arguments: Arguments) throws(CommandFailure) {
    format = arguments.choice(.importFormat)
    options.base = arguments[.importBase] ?? ""
    options.language = arguments[.language] ?? ""
    options.readDate = DateInWords(language: arguments[.language]).date
    for choice in arguments.all(.columns) { options.columns.append(try Self.column(choice)) }
    guard let word = arguments[.rowKind] else { return }
    guard let kind = Vocabulary.builtin.kind(word) else {
      throw Self.unknown("kind", word, Vocabulary.builtin.kinds.map(\.name), option: "kind")
    }
    options.rowKind = kind
  }

  /// `HEADER=MEANING`; a header may have an equals sign itself.
  private static func column(
    _ text: String
  ) throws(CommandFailure) -> (header: String, meaning: String) {
    guard let equals = text.lastIndex(of: "="), equals != text.startIndex,
      text.index(after: equals) != text.endIndex
    else {
      throw .usage(
        UsageError(.other("'\(text)' is not of the form COLUMN=RELATION"), option: "map"))
    }
    let meaning = String(text[text.index(after: equals)...])
    let words = ["id", "kind", "cite", "page", "passage"]
    let known = words.contains(meaning) || meaning == "-" || meaning.hasPrefix("+")
    guard known || Vocabulary.builtin.relation(meaning) != nil else {
      throw unknown(
        "relation", meaning, words + Vocabulary.builtin.relations.map(\.name), option: "map")
    }
    return (String(text[..<equals]), meaning)
  }

  private static func unknown(
    _ what: String, _ word: String, _ words: [String], option: String
  ) -> CommandFailure {
    var error = UsageError(.other("there is no \(what) '\(word)'"), option: option)
    error.suggestions = NearestWord.of(word, among: words)
    return .usage(error)
  }

  /// Reads a file.
  func read(_ file: String, _ context: CommandContext) throws(CommandFailure) -> Imported {
    var bytes = try context.read(file)
    if let other = OfficeFile(bytes), other != .webPage {
      throw .input("\(Self.quoted(file)) is \(other.title)", help: other.help)
    }
    let format = try format(of: file, bytes)
    // Tables come from spreadsheets, which write them in the coding of the system they run on.
    if format == .csv, let text = asUTF8(bytes) { bytes = text }
    var options = options
    options.documentBase = FileIRI.of(file, in: context) ?? ""
    let name = file == "-" ? "standard input" : file
    let imported: Imported
    do throws(ImportError) {
      imported = try Importer.read(bytes, as: format, name: name, options: options)
    } catch {
      throw Self.failure(error, of: file, format, bytes, context)
    }
    // The file as a source is all there is.
    guard imported.graph.entities.count != 1 || imported.graph.claimCount > 1 else {
      throw .input("\(Self.quoted(file)) holds nothing that maps to a chronology")
    }
    return imported
  }

  private static func quoted(_ file: String) -> String { CommandContext.quoted(file) }

  private func format(
    of file: String, _ bytes: [UInt8]
  ) throws(CommandFailure) -> ImportFormat {
    if let format { return format }
    if let format = ImportFormat(fileName: file, beginning: bytes) { return format }
    let name = Self.quoted(file)
    guard !bytes.isEmpty else { throw .input("\(name) is empty") }
    if Path.fileExtension(of: file) == "annals" {
      throw .input("\(name) is annals text already", help: "other commands take it with --from")
    }
    throw .input(
      "neither the name nor the beginning of \(name) says what it is",
      help: "say so with --format: "
        + ImportFormat.allCases.map(\.rawValue).joined(separator: ", "))
  }

  /// What is wrong, with the place and its line where these are known.
  private static func failure(
    _ error: ImportError, of file: String, _ format: ImportFormat, _ bytes: [UInt8],
    _ context: CommandContext
  ) -> CommandFailure {
    let isCoding = error.message.contains("not UTF-8")
    let help = isCoding ? "text in another coding: iconv -f CODING -t UTF-8" : nil
    guard let line = error.line else {
      return .input("\(quoted(file)): \(error.message)", help: help)
    }
    let offset = offset(ofLine: line, column: error.column ?? 1, in: bytes)
    context.report(
      SourceProblem(offset: offset, message: error.message), line: line,
      column: error.column ?? 1, in: bytes, of: file)
    if let help { context.errors.write("\(context.errorStyle.help("help:")) \(help)\n") }
    return .said(.problems)
  }

  private static func offset(ofLine line: Int, column: Int, in bytes: [UInt8]) -> Int {
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      start = end + 1
    }
    return min(start + max(column - 1, 0), bytes.count)
  }
}

/// Reads dates in words as `annals draft` does.
struct DateInWords: Sendable {
  private let drafter: Drafter

  init(language: String?) { drafter = Drafter(Drafter.Options(language: language)) }

  /// The date that a text is, from its first character to its last; nil for one that holds more, or less, and for
  /// figures that may be two days.
  ///
  /// What `check` says of a date is what is read here.
  func date(_ text: String) -> EDTF? {
    if let date = WrittenDate.meaning(of: text) { return date }
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2F, 0x2D, 0x2E, 0x20].contains($0) })
    {
      return nil
    }
    let count = text.unicodeScalars.count
    guard count <= 80 else { return nil }
    let mentions = drafter.draft(text).mentions.filter { $0.kind == .date }
    guard let only = mentions.first, mentions.count == 1, only.range == 0..<count else {
      return nil
    }
    return only.value.flatMap { EDTF($0) }
  }
}
