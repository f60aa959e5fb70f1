package import Chronology

/// What a node has to meet.
package indirect enum Condition: Hashable, Sendable {
  /// To lie so in time.
  case time(TimeCondition)
  /// To be linked so to one of these.
  case linked(Link, NodeSet)
  /// To have these words.
  case text(TextCondition)
  /// To meet an expression.
  case holds(Predicate)
}

/// A word that links a node to others.
package enum Link: Hashable, Sendable {
  /// A word that stands for several relations: the rows of ``LinkWord/table``.
  case word(LinkWord)
  /// The subject of a relation or of a case of it.
  case relation(String)
  /// The value of a relation or of a case of it.
  case inverse(String)
}

/// The link words of the language.
package enum LinkWord: String, CaseIterable, Hashable, Sendable {
  /// Whose doing it is.
  case by
  /// Who took part.
  case with
  /// Where it was, or where they took part.
  case at
  /// What it is about, or mentions.
  case about
  /// What it belongs to; of a claim, its subject.
  case of
  /// A source that is cited for it.
  case from

  /// The relations from the node to the others, and from the others to the node.
  package var relations: (forward: [String], backward: [String]) {
    switch self {
    case .by: (["speaker", "said-by", "author", "issuer"], [])
    case .with: (["participant"], [])
    case .at: (["place", "said-at"], ["participant"])
    case .about: (["about", "mentions"], [])
    case .of: (["series", "part-of", "prize", "affiliation"], [])
    case .from: ([], [])
    }
  }
}

/// A search for words.
package struct TextCondition: Hashable, Sendable {
  /// Where to look.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    /// The words of quotations.
    case saying
    /// Ids, names and aliases.
    case named
  }

  package var field: Field
  package var phrase: String
  /// True where the phrase has to stand by itself, no letter or digit beside it.
  package var isWord: Bool

  package init(_ field: Field, _ phrase: String, isWord: Bool = false) {
    self.field = field
    self.phrase = phrase
    self.isWord = isWord
  }
}

/// A place in time that a node's dates are held against.
package struct TimeCondition: Hashable, Sendable {
  /// How sure it has to be.
  package enum Strength: String, CaseIterable, Hashable, Sendable {
    /// Whatever its qualifiers allow.
    case certainly
    /// As it is stated.
    case stated = ""
    /// In some reading.
    case possibly
  }

  package var strength: Strength
  package var span: TimeExpression

  package init(_ span: TimeExpression, strength: Strength = .stated) {
    self.span = span
    self.strength = strength
  }
}

/// A stretch of time in words: all time conditions ask whether a date lies within one.
package indirect enum TimeExpression: Hashable, Sendable {
  /// From the beginning to the end of a moment; `in`, `on` and `during` mean the same.
  case during(Moment)
  /// All time before it begins.
  case before(Moment)
  /// All time after it ends.
  case after(Moment)
  /// All time from its beginning on.
  case since(Moment)
  /// All time up to its end.
  case until(Moment)
  /// From the beginning of one to the end of another.
  case between(Moment, Moment)
  /// So long after its end, before its beginning, or both and itself.
  case within(Int, TimeUnit, Side, Moment)

  /// The side of a moment that a distance lies on.
  package enum Side: String, CaseIterable, Hashable, Sendable {
    case of
    case after
    case before
  }
}

/// A unit of distance in time.
package enum TimeUnit: String, CaseIterable, Hashable, Sendable {
  case day
  case week
  case month
  case year

  /// The greatest distance that can be asked for.
  package static let greatest = 1_000_000
}

/// What a date is held against: a date, a range of dates, or what has dates itself.
public struct Moment: Hashable, Sendable {
  package indirect enum Form: Hashable, Sendable {
    case date(EDTF)
    /// From one date to another; at least one is given.
    case range(EDTF?, EDTF?)
    case nodes(NodeSet)
  }

  package var form: Form

  package init(form: Form) { self.form = form }
}
