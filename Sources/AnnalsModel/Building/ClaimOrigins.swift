/// Which of the claims that were put in each claim of a graph is made of: of one, mostly.
///
/// Claims that were put in have one number each, in the order of the sheets and then of putting in.
package struct ClaimOrigins: Sendable {
  /// For each claim of the graph the first that it is made of.
  var first: [UInt32] = []
  /// For the claims that are made of several, the others: claim and what was put in, by claim.
  var others: [(claim: UInt32, origin: UInt32)] = []
  /// Where the numbers of each sheet begin.
  var sheetStarts: [UInt32] = []

  /// A claim as it was put in.
  package struct Origin: Hashable, Sendable {
    /// The sheet, 0 being the builder's own.
    package var sheet: Int
    /// Its number there.
    package var claim: Int
  }

  package init() {}

  init(first: [UInt32], others: [(claim: UInt32, origin: UInt32)], sheetStarts: [UInt32]) {
    self.first = first
    self.others = others
    self.sheetStarts = sheetStarts
  }

  /// The claims as put in that a claim of the graph is made of.
  package func origins(of claim: ClaimID) -> [Origin] {
    guard Int(claim.index) < first.count else { return [] }
    return [origin(first[Int(claim.index)])] + others(of: claim).map { origin($0) }
  }

  /// True where a claim of the graph is made of one that was put in.
  func claim(_ claim: ClaimID, isMadeOf origin: UInt32) -> Bool {
    first[Int(claim.index)] == origin || others(of: claim).contains(origin)
  }

  private func others(of claim: ClaimID) -> some Sequence<UInt32> {
    let start = others.partitionPoint { $0.claim >= claim.index }
    return others[start...].lazy.prefix { $0.claim == claim.index }.map(\.origin)
  }

  private func origin(_ number: UInt32) -> Origin {
    let sheet = max(sheetStarts.partitionPoint { $0 > number } - 1, 0)
    return Origin(sheet: sheet, claim: Int(number - sheetStarts[sheet]))
  }

  /// For each claim as put in, its number in the graph.
  var claims: [ClaimID] {
    var claims = Array(repeating: ClaimID(0), count: first.count + others.count)
    for (claim, origin) in first.enumerated() { claims[Int(origin)] = ClaimID(UInt32(claim)) }
    for (claim, origin) in others { claims[Int(origin)] = ClaimID(claim) }
    return claims
  }
}
