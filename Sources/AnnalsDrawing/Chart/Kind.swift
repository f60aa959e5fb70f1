import AnnalsModel

extension Chart {
  /// What something is, as far as it is drawn differently.
  ///
  /// The words are those of the vocabulary; a kind that a user declared is drawn as the nearest one here.
  public enum Kind: String, CaseIterable, Sendable {
    case event, meeting, speech, visit, studySession = "study-session", award, publication
    case decision, launch, statement, period, target, statistic
    case letter, founding, appointment, achievement
    case policy, plan, law, programme, mission, prize
    case person, organization, place, series, topic, quotation, source

    /// What it is called in a legend: what the vocabulary calls it.
    public func label(chinese: Bool) -> String {
      let vocabulary = Vocabulary.builtin
      guard let kind = vocabulary.kind(rawValue) else { return rawValue }
      return chinese ? vocabulary[kind].chinese : vocabulary[kind].english
    }
  }

  /// Events of one kind, as a legend counts them; a kind that a user declared has a line of its own.
  struct KindCount {
    var kind: Kind
    var words: String
    var count: Int
  }

  /// How many events there are of each kind.
  var kindCounts: [KindCount] {
    var counts: [Kind: [String: Int]] = [:]
    for event in events {
      let own = event.kindLabel.flatMap { $0.isEmpty ? nil : $0 }
      counts[event.kind, default: [:]][own ?? event.kind.label(chinese: isChinese), default: 0] += 1
    }
    return Kind.allCases.flatMap { kind in
      (counts[kind] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
        KindCount(kind: kind, words: $0.key, count: $0.value)
      }
    }
  }
}
