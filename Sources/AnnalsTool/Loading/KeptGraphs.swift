import AnnalsModel
import AnnalsPlatform
import AnnalsText

/// The graphs of texts that were read before, kept by what the texts say.
///
/// Only `build` keeps one, in `.build/annals`: a question alone leaves nothing behind. The key has the
/// program in it too, so that another one never answers from what this one understood.
struct KeptGraphs {
  private let cache: SnapshotCache

  init(_ context: CommandContext) {
    cache = SnapshotCache(folder: context.path(".build/annals"))
  }

  /// The input that texts are: as it was kept, else read.
  func input(of sources: [SourceText]) -> LoadedInput {
    // Where nothing was ever kept, nothing is looked for.
    if Files.isFolder(cache.folder), let graph = cache.graph(key(of: sources)) {
      return LoadedInput(graph)
    }
    return LoadedInput(Notation.load(sources))
  }

  /// Keeps the graph of texts that have no errors.
  func keep(_ input: LoadedInput) {
    cache.keep(input.graph.indexingText(), as: key(of: input.loaded.sources))
  }

  private func key(of sources: [SourceText]) -> String {
    var version = Tool.version
    if let program = Program.executablePath, let status = try? Files.status(of: program) {
      version += " \(status.size) \(status.modified)"
    }
    // A claim's graph does not depend on the names of files, nor on their order.
    return SnapshotCache.key(of: sources.map(\.bytes), version: version)
  }
}
