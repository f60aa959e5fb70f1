import AnnalsPlatform

extension Graph {
  /// The same graph with an index of its texts, by which phrases are found at once.
  ///
  /// It is worth its time and bytes in a snapshot that is kept; without one a phrase is looked for in
  /// every text.
  /// - Complexity: O(n) in the number of characters.
  public func indexingText() -> Graph {
    indexingText(workers: Workers.available, pairsAtATime: 1 << 20)
  }

  /// The same with at most so many workers, each of which sorts so many pairs of characters at a time (a
  /// million fill eight megabytes); neither makes a difference to the index.
  package func indexingText(workers: Int, pairsAtATime: Int) -> Graph {
    guard columns.gramKeys.isEmpty, let header = try? RegionHeader(reading: columns.region) else {
      return self
    }
    var writer = RegionWriter()
    for entry in header.entries { writer.add(entry, of: columns.region) }
    let grams = GramIndexBuilder(self, workers: workers, pairsAtATime: pairsAtATime)
    writer.replace(.gramKeys, grams.keys)
    writer.replace(.gramStarts, grams.starts)
    writer.replace(.gramPostings, grams.postings)
    return writer.graph()
  }
}
