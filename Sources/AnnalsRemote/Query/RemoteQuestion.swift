import AnnalsExchange
import AnnalsModel
import AnnalsQuery
import LinkedData

/// A question asked of a server: understood here, answered there, and its answer brought back with all it
/// takes to show it.
struct RemoteQuestion {
  private var store: RemoteGraph
  private let query: Query
  private let graph: Graph
  private let parts: AskedParts
  /// What evaluates it step by step, once it is known that the server can't answer it as a whole.
  private var stepped: SteppedEvaluator?
  private let isStepped: Bool

  /// A question; `inSteps` is true where it is not to be asked as a whole first.
  init(
    _ text: String, _ service: SPARQLService, base: String?, inSteps: Bool = false
  ) throws(RemoteError) {
    isStepped = inSteps
    store = try RemoteGraph(service, base: base)
    let skeleton = try store.graph()
    try store.find(Self.names(in: text, skeleton))
    graph = try store.graph()
    parts = AskedParts(store.service)
    do throws(QueryError) {
      query = try Query(parsing: text, vocabulary: graph.vocabulary)
    } catch {
      throw RemoteError(.input, error.message, detail: error.help)
    }
  }

  /// The names in a question, and in those saved questions that it can mean.
  private static func names(in text: String, _ graph: Graph) -> [String] {
    var names: [String] = []
    var texts = [text]
    var waiting = graph.settings.questions
    while let next = texts.popLast() {
      names += Query.parse(next, vocabulary: graph.vocabulary).names.map(\.name)
      texts += waiting.filter { next.contains($0.name) }.map(\.query)
      waiting.removeAll { next.contains($0.name) }
    }
    var met: Set<String> = []
    return names.filter { met.insert($0).inserted }
  }

  /// The SPARQL that is asked, or was last asked on the way to it.
  func sparql() throws(RemoteError) -> String { store.service.spelled(try translated(query)) }

  /// Asks, and gives the answer.
  mutating func answer() throws(RemoteError) -> AnswerDocument {
    // A saved question alone is asked with its own output.
    let asked = Self.expanded(query, in: graph)
    var isCut = false
    if case .counts(let counting) = asked.output {
      isCut = counting.groups.isEmpty || counting.first != nil || counting.skip > 0
    }
    let table = try rows(of: query, isPaged: !isCut)
    parts.forget()
    var nodes: [String] = []
    for row in table.rows { nodes += row.compactMap { $0?.iriText } }
    try store.describe(nodes)
    var reader = AnswerReader(try store.graph(), asked)
    var answer = reader.answer(table)
    if case .counts = asked.output { answer.count = try count(asked.set) }
    if let loose = asked.set.loosened {
      answer.onlyPossible = max(0, try count(loose) - (try count(asked.set.uncut)))
    }
    return AnswerDocument(answer: answer, graph: reader.graph, statements: store.lines)
  }

  private mutating func count(_ set: NodeSet) throws(RemoteError) -> Int {
    let table = try rows(of: Query(set, output: .counts(Counting([]))), isPaged: false)
    return table.rows.first?.first??.literalValue.flatMap { Int($0.lexical) } ?? 0
  }

  /// The rows of a query; where the server can't answer it as a whole it is evaluated step by step.
  private mutating func rows(of query: Query, isPaged: Bool) throws(RemoteError) -> ResultTable {
    if isStepped || stepped != nil { return try rowsInSteps(of: query) }
    do throws(RemoteError) {
      if let rows = try rowsOfFew(query) { return rows }
      return try store.service.select(try translated(query), isPaged: isPaged)
    } catch {
      // Some write that their time is up into the middle of an answer, which then can't be read.
      guard [.server, .timeout, .answer].contains(error.code) else { throw error }
      let whole = error
      do throws(RemoteError) { return try rowsInSteps(of: query) } catch {
        var both = whole
        both.detail = "Step by step, too: \(error.message)\n\(whole.detail)"
        throw both
      }
    }
  }

  private mutating func rowsInSteps(of query: Query) throws(RemoteError) -> ResultTable {
    let known = stepped
    let (rows, evaluator) = try parts.reporting { () throws(QueryError) in
      var evaluator: SteppedEvaluator
      if let known {
        evaluator = known
      } else {
        evaluator = try steps()
      }
      return (try evaluator.rows(of: query), evaluator)
    }
    stepped = evaluator
    return ResultTable(rows)
  }

  /// The rows of a query that asks more of a few nodes than which they are; nil for any other.
  private func rowsOfFew(_ query: Query) throws(RemoteError) -> ResultTable? {
    let rows = try parts.reporting { () throws(QueryError) -> [[AskedValue?]]? in
      guard let text = try query.sparqlOfNodes(over: graph, as: translation),
        let few = try parts.ask(text, most: 1_000)
      else { return nil }
      var evaluator = try steps()
      return try evaluator.rows(of: query, among: few.compactMap { $0.first??.text })
    }
    return rows.map { ResultTable($0) }
  }

  private func steps() throws(QueryError) -> SteppedEvaluator {
    try SteppedEvaluator(
      graph, isCautious: store.service.dialect.isCautious, ask: parts.askOnce)
  }

  private var translation: SPARQLTranslation {
    SPARQLTranslation(isCautious: store.service.dialect.isCautious, ask: parts.ask)
  }

  private func translated(_ query: Query) throws(RemoteError) -> String {
    try parts.reporting { () throws(QueryError) in
      try query.sparql(over: graph, as: translation)
    }
  }

  private static func expanded(_ query: Query, in graph: Graph) -> Query {
    guard case .saved(let name) = query.set, query.output == .nodes,
      let question = graph.settings.questions.first(where: { $0.name == name }),
      let saved = try? Query(parsing: question.query, vocabulary: graph.vocabulary)
    else { return query }
    return saved
  }
}

/// What is asked of a server while a question for it is put together.
private final class AskedParts {
  private let service: SPARQLService
  private var known: [String: [[AskedValue?]]?] = [:]
  /// Why the last part could not be had.
  private var failure: RemoteError?

  init(_ service: SPARQLService) { self.service = service }

  /// What asks on its way may fail by the question itself, or by what the server says.
  func reporting<R>(_ body: () throws(QueryError) -> R) throws(RemoteError) -> R {
    failure = nil
    do throws(QueryError) { return try body() } catch {
      throw failure ?? RemoteError(.input, error.message, detail: error.help)
    }
  }

  /// Asks what a translation may want more than once.
  func ask(_ query: String, most: Int) throws(QueryError) -> [[AskedValue?]]? {
    if let rows = known[query] { return rows }
    let rows = try askOnce(query, most: most)
    known.updateValue(rows, forKey: query)
    return rows
  }

  /// Has no answer kept any longer.
  func forget() { known = [:] }

  func askOnce(_ query: String, most: Int) throws(QueryError) -> [[AskedValue?]]? {
    failure = nil
    do throws(RemoteError) {
      return try service.select(query, most: most)?.rows.map { row in
        row.map { $0.map { AskedValue($0) } }
      }
    } catch {
      failure = error
      throw QueryError(.limit, error.message)
    }
  }
}

extension AskedValue {
  fileprivate init(_ term: Term) {
    switch term {
    case .iri(let iri): self.init(iri, .iri)
    case .blank(let label): self.init("_:" + label, .words(language: ""))
    case .literal(let literal):
      if let language = literal.language {
        self.init(literal.lexical, .words(language: language))
      } else if literal.datatype == XSD.string {
        self.init(literal.lexical, .words(language: ""))
      } else {
        self.init(literal.lexical, .typed(datatype: literal.datatype))
      }
    }
  }
}

extension Term {
  fileprivate init(_ value: AskedValue) {
    switch value.form {
    case .iri: self = .iri(value.text)
    case .words(language: ""): self = .literal(Literal(value.text, datatype: XSD.string))
    case .words(let language): self = .literal(Literal(value.text, language: language))
    case .typed(let datatype): self = .literal(Literal(value.text, datatype: datatype))
    }
  }
}

extension ResultTable {
  fileprivate init(_ rows: [[AskedValue?]]) {
    self.init(columns: [], rows: rows.map { row in row.map { $0.map { Term($0) } } })
  }
}

/// Turns rows of terms into an answer about a graph that has the nodes in them.
struct AnswerReader {
  let graph: Graph
  private let query: Query
  private var nodes: [String: Answer.Node] = [:]

  init(_ graph: Graph, _ query: Query) {
    self.graph = graph
    self.query = query
    for entity in graph.entities { nodes[graph.iri(of: entity)] = .entity(entity) }
    for date in graph.entities(of: .date) { nodes[graph.iri(of: date)] = .entity(date) }
    for (claim, iri) in graph.claimIRIs { nodes[iri] = .claim(claim) }
  }

  mutating func answer(_ table: ResultTable) -> Answer {
    // The columns' names are the same of no nodes at all.
    let none = Query(.difference(.everything, [.everything]), output: query.output)
    let names = (try? none.answer(on: graph))?.columns ?? []
    switch query.output {
    case .nodes, .columns:
      let isNodes = query.output == .nodes
      let rows = rows(table)
      return Answer(
        shape: isNodes ? .nodes : .columns, columns: names, rows: rows, count: rows.count,
        onlyPossible: 0)
    case .counts:
      return Answer(
        shape: .counts, columns: names, rows: table.rows.map { counted($0) },
        count: 0, onlyPossible: 0)
    }
  }

  private func counted(_ row: [Term?]) -> Answer.Row {
    guard case .counts(let counting) = query.output else { return Answer.Row(node: nil, cells: []) }
    var cells = row.dropLast().enumerated().map { place, term in
      term.map { [cell($0, counting.groups[min(place, counting.groups.count - 1)])] } ?? []
    }
    let count = row.last??.literalValue.flatMap { Int($0.lexical) } ?? 0
    cells.append([.integer(count)])
    return Answer.Row(node: nil, cells: cells)
  }

  /// A row a node; servers give one for each combination of values, those of a node together.
  private func rows(_ table: ResultTable) -> [Answer.Row] {
    var paths: [Path] = []
    if case .columns(let all) = query.output { paths = all }
    var rows: [Answer.Row] = []
    var places: [String: Int] = [:]
    for row in table.rows {
      guard let iri = row.first??.iriText, let node = nodes[iri] else { continue }
      let place = places[iri] ?? rows.count
      if place == rows.count {
        places[iri] = place
        rows.append(Answer.Row(node: node, cells: paths.map { _ in [] }))
      }
      for (column, term) in row.dropFirst().enumerated() where column < paths.count {
        guard let term else { continue }
        let cell = cell(term, paths[column])
        if !rows[place].cells[column].contains(cell) { rows[place].cells[column].append(cell) }
      }
    }
    return rows.map { row in
      var row = row
      row.cells = row.cells.map { $0.count > 1 ? $0.sorted(by: isListed) : $0 }
      return row
    }
  }

  private func cell(_ term: Term, _ path: Path) -> Answer.Cell {
    if case .attribute(let attribute)? = path.steps.last {
      let text = term.literalValue?.lexical ?? term.iriText ?? ""
      switch attribute {
      case .kind: return .kind(text)
      case .year, .month, .decade, .century:
        return Int(text).map { .integer($0) } ?? .text(text)
      case .date, .subject, .cited: break
      default: return .text(text)
      }
    }
    switch term {
    case .iri(let iri): return nodes[iri].map { .node($0) } ?? .value(.iri(iri))
    case .blank(let label): return .text("_:" + label)
    case .literal(let literal):
      if let language = literal.language {
        return .value(.text(literal.lexical, language: language))
      }
      switch literal.datatype {
      case XSD.string: return .value(.text(literal.lexical, language: ""))
      case XSD.integer, XSD.decimal: return .value(.number(literal.lexical, unit: ""))
      case Namespace.expand("annals:quantity"):
        let parts = literal.lexical.split(
          separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        return .value(.number(String(parts[0]), unit: parts.count > 1 ? String(parts[1]) : ""))
      default: return .value(.typed(literal.lexical, datatype: literal.datatype))
      }
    }
  }

  private func isListed(_ a: Answer.Cell, before b: Answer.Cell) -> Bool {
    switch (a, b) {
    case (.node(.entity(let a)), .node(.entity(let b))): return graph.isRead(a, before: b)
    case (.node(.claim(let a)), .node(.claim(let b))): return a.index < b.index
    case (.integer(let a), .integer(let b)): return a < b
    case (.value(.number(let a, _)), .value(.number(let b, _))):
      let (left, right) = (Double(a) ?? 0, Double(b) ?? 0)
      return left == right ? a < b : left < right
    default: return Self.key(a).lexicographicallyPrecedes(Self.key(b))
    }
  }

  /// Nodes, then values, then texts; texts by their bytes.
  private static func key(_ cell: Answer.Cell) -> [UInt8] {
    switch cell {
    case .kind(let text): [0] + Array(text.utf8)
    case .integer: [2]
    case .node: [3]
    case .value(.text(let text, let language)): [4] + Array(text.utf8) + [0] + Array(language.utf8)
    case .value(.number(let number, let unit)): [4] + Array("\(number) \(unit)".utf8)
    case .value(.iri(let iri)): [4] + Array(iri.utf8)
    case .value(.typed(let text, _)): [4] + Array(text.utf8)
    case .value(.entity): [4]
    case .text(let text): [5] + Array(text.utf8)
    }
  }
}
