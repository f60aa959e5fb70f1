public import AnnalsModel

/// What a graph answers to a query.
public struct Answer: Hashable, Sendable {
  /// What a row is.
  public enum Shape: Hashable, Sendable {
    /// A node.
    case nodes
    /// A node with the values of some columns.
    case columns
    /// A combination of values and how many nodes have it.
    case counts
  }

  /// A node of the graph.
  public enum Node: Hashable, Sendable {
    /// An entity; a date is one.
    case entity(EntityID)
    /// A claim.
    case claim(ClaimID)
  }

  /// A value in a column.
  public enum Cell: Hashable, Sendable {
    /// A node, which readers want by its name.
    case node(Node)
    /// A kind, by its word.
    case kind(String)
    /// A text.
    case text(String)
    /// A whole number: a count, a year, a decade by its first year.
    case integer(Int)
    /// A value of a claim that is no entity.
    case value(Value)
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// The node, or nil where the row is a count.
    public var node: Node?
    /// For each column its values, in order, each once; none where the node has none.
    public var cells: [[Cell]]

    package init(node: Node?, cells: [[Cell]]) {
      self.node = node
      self.cells = cells
    }
  }

  /// What the rows are.
  public var shape: Shape
  /// What the columns are called: as the paths are written; the last of counts is `count`.
  public var columns: [String]
  /// The rows, in order.
  public var rows: [Row]
  /// How many nodes the query has found, however many rows are shown.
  public var count: Int
  /// How many more nodes there are if each date that is only possibly within a time is taken to be.
  public var onlyPossible: Int

  package init(
    shape: Shape, columns: [String], rows: [Row], count: Int, onlyPossible: Int
  ) {
    self.shape = shape
    self.columns = columns
    self.rows = rows
    self.count = count
    self.onlyPossible = onlyPossible
  }

  /// The entities among the rows, in order.
  public var entities: [EntityID] {
    rows.compactMap { if case .entity(let entity)? = $0.node { entity } else { nil } }
  }

  /// The claims among the rows, in order.
  public var claims: [ClaimID] {
    rows.compactMap { if case .claim(let claim)? = $0.node { claim } else { nil } }
  }
}
