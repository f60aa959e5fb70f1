import AnnalsModel

/// The claims that each citation vouches for, in order.
struct CitedClaims {
  /// Those that name no source.
  private(set) var uncited: [UInt32] = []
  private var starts: [UInt32]
  private var order: [UInt32] = []

  init(_ graph: Graph, isSelected: (EntityID) -> Bool) {
    var starts = Array(repeating: UInt32(0), count: graph.citationCount + 1)
    var pairs = 0
    for entity in graph.entities where isSelected(entity) {
      for claim in graph.claims(of: entity) {
        let citations = graph.citations(at: claim)
        if citations.isEmpty { uncited.append(claim.index) }
        for number in citations {
          starts[Int(number) + 1] += 1
          pairs += 1
        }
      }
    }
    for i in starts.indices.dropFirst() { starts[i] += starts[i - 1] }
    order = Array(repeating: 0, count: pairs)
    var next = starts
    for entity in graph.entities where isSelected(entity) {
      for claim in graph.claims(of: entity) {
        for number in graph.citations(at: claim) {
          order[Int(next[Int(number)])] = claim.index
          next[Int(number)] += 1
        }
      }
    }
    self.starts = starts
  }

  func claims(of citation: UInt32) -> ArraySlice<UInt32> {
    order[Int(starts[Int(citation)])..<Int(starts[Int(citation) + 1])]
  }
}
