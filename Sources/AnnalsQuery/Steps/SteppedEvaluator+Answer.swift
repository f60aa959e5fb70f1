import AnnalsModel

extension SteppedEvaluator {
  /// The rows that the translated query would be answered with, in their order: the node and a value of a
  /// column; values of all columns and how many nodes have them; or only how many nodes there are.
  package mutating func rows(of query: Query) throws(QueryError) -> [[AskedValue?]] {
    if case .saved(let name) = query.set, query.output == .nodes {
      return try rows(of: try Query(saved: name, in: writer.graph))
    }
    switch query.output {
    case .nodes: return try ordered(query.set).map { [AskedValue($0, .iri)] }
    case .columns(let paths): return try rows(of: query.set, paths)
    case .counts(let counting):
      let nodes = try nodes(of: query.set)
      if counting.groups.isEmpty { return [[Self.number(nodes.count)]] }
      return try counted(nodes, counting)
    }
  }

  /// The same where the nodes of the query's set are known.
  package mutating func rows(
    of query: Query, among nodes: [String]
  ) throws(QueryError) -> [[AskedValue?]] {
    hold(Nodes(nodes), as: query.set)
    return try rows(of: query)
  }

  private static func number(_ number: Int) -> AskedValue {
    AskedValue(String(number), .typed(datatype: SPARQLTerms.integer))
  }

  /// The nodes of a set as an answer lists them.
  private mutating func ordered(_ set: NodeSet) throws(QueryError) -> [String] {
    if case .path(let search) = set, !search.isAll { return try way(search, []) }
    return try ordered(try nodes(of: set), by: SPARQLWriter.sortKeys(of: set))
  }

  private mutating func rows(
    of set: NodeSet, _ paths: [Path]
  ) throws(QueryError) -> [[AskedValue?]] {
    let order = try ordered(set)
    var columns: [Values] = []
    for path in paths { columns.append(try values(of: path, Nodes(order), [])) }
    var rows: [[AskedValue?]] = []
    let empty = [AskedValue?](repeating: nil, count: 1 + paths.count)
    for node in order {
      var row = empty
      row[0] = AskedValue(node, .iri)
      rows.append(row)
      for (column, values) in columns.enumerated() {
        for value in values[node] ?? [] {
          row[1 + column] = value
          rows.append(row)
        }
        row[1 + column] = nil
      }
    }
    return rows
  }

  // MARK: Counts

  private mutating func counted(
    _ nodes: Nodes, _ counting: Counting
  ) throws(QueryError) -> [[AskedValue?]] {
    var columns: [Values] = []
    var sortable: [[AskedValue: SortValue]] = []
    for path in counting.groups {
      let values = try values(of: path, nodes, [])
      columns.append(values)
      sortable.append(
        try sortValues(of: values.values.lazy.joined(), try writer.naming.path(path).type))
    }
    var counts: [[AskedValue?]: Int] = [:]
    for node in nodes {
      for group in combinations(columns.map { $0[node] ?? [] }) { counts[group, default: 0] += 1 }
    }
    var groups = counts.map { SteppedGroup(values: $0, count: $1, sortable) }
    let order = counting.order + columns.indices.map { Counting.Order(column: $0) }
    groups.sort { $0.isListed(before: $1, by: order) }
    let shown = groups.dropFirst(counting.skip).prefix(counting.first ?? .max)
    return shown.map { $0.values + [Self.number($0.count)] }
  }

  /// One value of each column, in every way; none where a column has none.
  private func combinations(_ columns: [[AskedValue]]) -> [[AskedValue?]] {
    var rows: [[AskedValue?]] = [[]]
    for values in columns {
      let choices: [AskedValue?] = values.isEmpty ? [nil] : values
      rows = rows.flatMap { row in choices.map { row + [$0] } }
    }
    return rows
  }
}

/// A combination of values with what it is ordered by.
private struct SteppedGroup {
  let values: [AskedValue?]
  let count: Int
  private let keys: [SortValue?]

  init(values: [AskedValue?], count: Int, _ sortable: [[AskedValue: SortValue]]) {
    self.values = values
    self.count = count
    keys = zip(values, sortable).map { value, known in value.flatMap { known[$0] } }
  }

  /// What has no value comes last either way; of equal ones the IRI or the text decides.
  func isListed(before other: SteppedGroup, by order: [Counting.Order]) -> Bool {
    for key in order {
      guard key.column < values.count else {
        if count != other.count { return (count < other.count) != key.isDescending }
        continue
      }
      guard values[key.column] != other.values[key.column] else { continue }
      guard let value = values[key.column] else { return false }
      guard let its = other.values[key.column] else { return true }
      if keys[key.column] != other.keys[key.column] {
        guard let left = keys[key.column] else { return false }
        guard let right = other.keys[key.column] else { return true }
        return (left < right) != key.isDescending
      }
      if value.text != its.text {
        return TextOrder.isOrdered(value.text, its.text) != key.isDescending
      }
    }
    return false
  }
}
