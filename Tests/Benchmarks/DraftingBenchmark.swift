import AnnalsDrafting
import AnnalsModel
import AnnalsPlatform
import AnnalsText
import LinkedData

/// Drafts of documents against what a reader recorded of them.
///
/// `annals-benchmark drafting [SEEDS] [DOCUMENTS] [--list]`: misses and false finds with `--list`.
enum DraftingBenchmark {
  static func run(_ arguments: [String]) throws {
    let folders = arguments.filter { !$0.hasPrefix("--") }
    let seeds = folders.first ?? "seeds"
    guard let documents = folders.dropFirst().first ?? Environment.current["ANNALS_DOCUMENTS"]
    else {
      print("no documents: name their folder or set ANNALS_DOCUMENTS")
      return
    }
    let texts = try Files.list(seeds) { $0.hasSuffix(".annals") }.files.map {
      SourceText(name: $0, bytes: try Files.read($0))
    }
    let graph = Notation.load(texts).graph
    let verification = Verification(
      of: graph, reading: { try Files.read(Path.join(documents, $0)) },
      hash: { HashAlgorithm.sha256.hexDigest($0) })
    var scores = DraftingComparison()
    for file in Set(verification.findings.map(\.file)).sorted() where !file.isEmpty {
      let bytes = try Files.read(Path.join(documents, file))
      let reference = DraftingReference(
        graph, file: file, text: String(decoding: bytes, as: UTF8.self), verification.findings)
      scores.compare(
        Drafter().draft(bytes), reference, document: String(file.prefix(3)),
        text: Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    }
    for score in scores.all { print(score.line) }
    guard arguments.contains("--list") else { return }
    for score in scores.all { for line in score.list { print(line) } }
  }
}
