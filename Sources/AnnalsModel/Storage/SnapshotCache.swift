import AnnalsPlatform

/// Snapshots of texts that were read before, kept in a folder under a name made of what the texts say.
///
/// A command that finds its texts there has nothing to parse. Nothing rests on the folder: it may be
/// removed at any time, and a file in it that is damaged is as good as none.
///
///     let key = SnapshotCache.key(of: texts, version: "1.0")
///     if let graph = cache.graph(key) { … }      // else read the texts, and:
///     cache.keep(graph, as: key)
package struct SnapshotCache: Sendable {
  /// Where the snapshots are.
  package let folder: String
  /// How many are kept; beyond them the oldest go.
  package let limit: Int

  /// The cache in a folder, which is made when something is kept.
  package init(folder: String = ".build/annals", limit: Int = 4) {
    self.folder = folder
    self.limit = limit
  }

  /// The name for what these texts say together, whatever their order, to this version of the program.
  ///
  /// - Complexity: reads the texts once, some gigabytes a second.
  package static func key(of texts: [[UInt8]], version: String) -> String {
    var sums = texts.map { Sum($0) }
    sums.sort()
    var all: [UInt8] = Array(version.utf8)
    all.append(0)
    all.appendLittleEndian(RegionHeader.version)
    for sum in sums { all += sum.bytes }
    return Sum(all).bytes.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// Where the snapshot of this name is, if it is there.
  package func path(_ key: String) -> String { Path.join(folder, key + Self.suffix) }

  /// The graph kept under this name.
  package func graph(_ key: String) -> Graph? { try? Graph.open(path(key)) }

  /// Keeps a graph under this name; where that cannot be done, the next command reads the texts again.
  package func keep(_ graph: Graph, as key: String) {
    guard (try? Files.makeFolder(folder)) != nil else { return }
    guard (try? graph.write(to: path(key))) != nil else { return }
    removeOldest(but: path(key))
  }

  private func removeOldest(but newest: String) {
    let files = Files.list(folder) { $0.hasSuffix(Self.suffix) }.files.filter { $0 != newest }
    let dated = files.map { (modified: (try? Files.status(of: $0))?.modified ?? 0, path: $0) }
    for old in dated.sorted(by: { $0 > $1 }).dropFirst(max(limit - 1, 0)) {
      try? Files.remove(old.path)
    }
  }

  private static let suffix = ".annalsdb"

  /// Two checksums of a text that know nothing of each other: 128 bits in all.
  private struct Sum: Comparable {
    var first: UInt64
    var second: UInt64

    init(_ text: [UInt8]) {
      first = checksum(of: text, seed: 0x51_7C_C1_B7_27_22_0A_95)
      second = checksum(of: text, seed: 0x6C_62_27_2E_07_BB_01_42)
    }

    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      bytes.appendLittleEndian(first)
      bytes.appendLittleEndian(second)
      return bytes
    }

    static func < (a: Sum, b: Sum) -> Bool { (a.first, a.second) < (b.first, b.second) }
  }
}
