import AnnalsModel

/// How a query was answered: the steps in their order, with what was expected and what was found.
public struct Explanation: Sendable {
  /// A step.
  public struct Step: Hashable, Sendable {
    /// What was done, as a sentence without a full stop.
    public var sentence: String
    /// How many nodes were expected, where an index tells.
    public var estimate: Int?
    /// How many nodes there were.
    public var count: Int
    /// How long it took, in nanoseconds, where there was a clock.
    public var nanoseconds: Int?
  }

  /// The steps.
  public private(set) var steps: [Step] = []

  enum Event {
    case filtered(
      Condition, from: Int, to: Int, estimate: Int?, isListed: Bool)
    case followed(AnnalsQuery.Step, from: Int, to: Int)
    case began(NodeSet, Int)
  }

  private let clock: (@Sendable () -> UInt64)?

  /// An explanation that looks at a clock of nanoseconds, where there is one.
  init(clock: (@Sendable () -> UInt64)? = nil, isWanted: Bool = false) {
    self.clock = clock
    self.isWanted = isWanted
  }

  private let isWanted: Bool

  var now: UInt64 { isWanted ? clock?() ?? 0 : 0 }

  mutating func note(_ event: @autoclosure () -> Event, since start: UInt64? = nil) {
    guard isWanted else { return }
    var step = event().step
    if let start, let end = clock?() { step.nanoseconds = Int(clamping: end &- start) }
    steps.append(step)
  }
}

extension Explanation.Event {
  fileprivate var step: Explanation.Step {
    let printer = QueryPrinter(words: WordTable(vocabulary: .builtin))
    switch self {
    case .began(let set, let count):
      return Explanation.Step(
        sentence: "take all \(printer.text(set))", estimate: nil, count: count)
    case .filtered(let condition, let from, let to, let estimate, let isListed):
      let words = printer.text(condition)
      return Explanation.Step(
        sentence: isListed
          ? "list what is ‘\(words)’ by an index, and keep what is among the \(from)"
          : "try each of the \(from) for ‘\(words)’",
        estimate: estimate.map { min($0, from) }, count: to)
    case .followed(let step, let from, _):
      let way = step.isBackward ? "against" : "along"
      return Explanation.Step(
        sentence: "go \(way) \(step.relation ?? "any relation") from \(from) nodes", estimate: nil,
        count: followedCount)
    }
  }

  private var followedCount: Int { if case .followed(_, _, let to) = self { to } else { 0 } }
}
