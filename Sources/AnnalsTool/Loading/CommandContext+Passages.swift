import AnnalsDrafting
import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import LinkedData

extension CommandContext {
  /// Looks quotations and cited passages up in the texts of their sources, each in the first of some
  /// folders that has it.
  func verification(of graph: Graph, documents folders: [String]) -> Verification {
    Verification(
      of: graph, reading: { try text($0, in: folders) },
      hash: { HashAlgorithm.sha256.hexDigest($0) })
  }

  private func text(_ name: String, in folders: [String]) throws(FileError) -> [UInt8] {
    let places = folders.map { Path.join($0, name) }
    let typed = places.first { Files.exists(path($0)) } ?? places.first ?? name
    do throws(FileError) {
      return try Files.read(path(typed))
    } catch {
      throw error.named(typed)
    }
  }

  /// A folder of texts that the user names, which has to be there: said once, not for each quotation.
  func documents(_ folder: String) throws(CommandFailure) -> String {
    guard Files.isFolder(path(folder)) else {
      throw .outside("there is no folder '\(folder)'", help: "--documents names the sources' texts")
    }
    return folder
  }

  /// Where the cited words stand, where the user says that the sources' texts are at hand.
  func passages(_ arguments: Arguments, of graph: Graph) throws(CommandFailure) -> [SoughtPassage] {
    guard let folder = arguments[.textFolder] else { return [] }
    let folders = [try documents(folder)]
    return verification(of: graph, documents: folders).findings.map { SoughtPassage($0) }
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
