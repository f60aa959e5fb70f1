import AnnalsModel

extension Query {
  /// Those that meet an expression: `.where(Path("attendance") > 1000)`.
  public func `where`(_ test: Test) -> Query { chained(.condition(.holds(test.predicate))) }

  /// Ordered by the values of a path, what has none last.
  public func sorted(by path: Path, descending: Bool = false) -> Query {
    if case .chain(let base, var suffixes) = set, case .sort(let keys)? = suffixes.last {
      suffixes[suffixes.count - 1] = .sort(keys + [SortKey(path, isDescending: descending)])
      return Query(.chain(base, suffixes), output: output)
    }
    return chained(.sort([SortKey(path, isDescending: descending)]))
  }

  /// The first so many.
  public func first(_ count: Int) -> Query { chained(.first(max(0, count))) }
  /// All but the first so many.
  public func skip(_ count: Int) -> Query { chained(.skip(max(0, count))) }

  /// For each node the values at the ends of some paths.
  public func show(_ paths: Path...) -> Query { Query(set, output: .columns(paths)) }
  /// How many there are, together or for each combination of values.
  public func count(per groups: Path...) -> Query { Query(set, output: .counts(Counting(groups))) }
}

extension Path: ExpressibleByStringLiteral {
  /// The path that words of the built-in vocabulary name: `speaker.name`; a word that is none is taken
  /// as a relation that the chronology declares.
  public init(stringLiteral text: String) {
    let words = WordTable(vocabulary: .builtin)
    self.init(
      text.split(separator: ".", omittingEmptySubsequences: false).map { part in
        if part.hasPrefix("^") { return .inverse(String(part.dropFirst())) }
        return words.step(String(part)) ?? .relation(String(part))
      })
  }

  /// The path that words name.
  public init(_ text: String) { self.init(stringLiteral: text) }
}

/// An expression about one node, for ``Query/where(_:)``.
public struct Test: Hashable, Sendable {
  let predicate: Predicate

  init(_ predicate: Predicate) { self.predicate = predicate }

  /// True where sources give different values for what can have one only.
  public static let sourcesDisagree = Test(.sourcesDisagree)
  /// True where the path has a value.
  public static func has(_ path: Path) -> Test { Test(.has(path)) }
  /// True where the kind is this or lies beneath it.
  public static func isA(_ kind: String) -> Test {
    Test(.compare(Path([.attribute(.kind)]), .equal, .kind(kind)))
  }
  /// True where the number of values compares so.
  public static func count(_ path: Path, isMoreThan number: Int) -> Test {
    Test(.count(path, .greater, number))
  }
  /// Both.
  public static func && (a: Test, b: Test) -> Test { Test(a.predicate.and(b.predicate)) }
  /// One or the other.
  public static func || (a: Test, b: Test) -> Test { Test(a.predicate.or(b.predicate)) }
  /// Not so.
  public static prefix func ! (a: Test) -> Test { Test(.not(a.predicate)) }
}

extension Path {
  private func compared(_ comparison: Comparison, _ number: Int) -> Test {
    Test(.compare(self, comparison, .number(String(number))))
  }

  /// A value is less.
  public static func < (path: Path, number: Int) -> Test { path.compared(.less, number) }
  /// A value is less or equal.
  public static func <= (path: Path, number: Int) -> Test { path.compared(.lessOrEqual, number) }
  /// A value is more.
  public static func > (path: Path, number: Int) -> Test { path.compared(.greater, number) }
  /// A value is more or equal.
  public static func >= (path: Path, number: Int) -> Test { path.compared(.greaterOrEqual, number) }
  /// A value is this number.
  public func equals(_ number: Int) -> Test { compared(.equal, number) }
  /// A value is this text, width and case aside.
  public func equals(_ text: String) -> Test { Test(.compare(self, .equal, .text(text))) }
  /// A value has this text in it.
  public func contains(_ text: String) -> Test { Test(.compare(self, .contains, .text(text))) }
  /// A value is one of these nodes.
  public func isIn(_ nodes: Query) -> Test { Test(.compare(self, .equal, .nodes(nodes.set))) }
  /// A value lies before a moment.
  public func isBefore(_ moment: Moment) -> Test { Test(.compare(self, .less, .moment(moment))) }
  /// A value lies after a moment.
  public func isAfter(_ moment: Moment) -> Test { Test(.compare(self, .greater, .moment(moment))) }
  /// A value lies within a moment.
  public func isIn(_ moment: Moment) -> Test { Test(.compare(self, .equal, .moment(moment))) }
}
