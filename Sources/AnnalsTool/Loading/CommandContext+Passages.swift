import AnnalsDrafting
import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import LinkedData

extension CommandContext {
  /// Looks quotations and cited passages up in the texts of their sources.
  func verification(of graph: Graph, documents folder: String) -> Verification {
    Verification(
      of: graph, reading: { name in try read(Path.join(folder, name)) },
      hash: { HashAlgorithm.sha256.hexDigest($0) })
  }

  /// Where the cited words stand, where the user says that the sources' texts are at hand.
  func passages(_ arguments: Arguments, of graph: Graph) throws(CommandFailure) -> [SoughtPassage] {
    guard let folder = arguments[.textFolder] else { return [] }
    guard Files.isFolder(path(folder)) else {
      throw .outside("there is no folder '\(folder)'", help: "--documents names the sources' texts")
    }
    return verification(of: graph, documents: folder).findings.map { SoughtPassage($0) }
  }
}

extension SoughtPassage {
  fileprivate init(_ finding: Verification.Finding) {
    self.init(
      entity: finding.entity, source: finding.source, locator: finding.locator,
      isQuotation: finding.isQuotation, words: finding.words, status: .missing,
      prefix: finding.prefix, suffix: finding.suffix)
    switch finding.verdict {
    case .found(let scalars, _):
      status = .found
      position = scalars
    case .missing: status = .missing
    case .withoutText: status = .withoutText
    case .unreadable: status = .unreadable
    case .changed: status = .changed
    }
  }
}
