/// A person's verdicts on proposals, as text, so that a review can be left and taken up again.
///
///     annals-review 1
///     keep minutes 120–164 2001-03-05
///     edit minutes 210–260 2001-04
///       | 2001-04 meeting spring-2001 "The spring meeting" [minutes]
public struct Verdicts: Sendable, Equatable {
  /// What was decided of one proposal.
  public struct Verdict: Sendable, Equatable {
    /// Keep or drop.
    public var verdict: Proposal.Verdict
    /// The notation a person wrote instead, if one did.
    public var edited: String?
  }

  /// The verdicts, by the key of the proposal.
  public private(set) var all: [String: Verdict] = [:]

  /// No verdicts yet.
  public init() {}

  /// Those that were given on proposals.
  public init(of proposals: Proposals) {
    for proposal in proposals.all where proposal.verdict != .open {
      all[proposal.key] = Verdict(verdict: proposal.verdict, edited: proposal.edited)
    }
  }

  /// Those that a text has; lines that are none are passed over.
  public init(text: String) {
    var edited: (key: String, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  | ") || line == "  |" {
        edited?.lines.append(line.dropFirst(4))
        continue
      }
      close(&edited)
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { continue }
      let key = String(words[1])
      switch words[0] {
      case "keep": all[key] = Verdict(verdict: .keep)
      case "drop": all[key] = Verdict(verdict: .drop)
      case "edit": edited = (key, [])
      default: continue
      }
    }
    close(&edited)
  }

  private mutating func close(_ edited: inout (key: String, lines: [Substring])?) {
    guard let open = edited else { return }
    edited = nil
    all[open.key] = Verdict(verdict: .keep, edited: open.lines.joined(separator: "\n"))
  }

  /// The verdicts as text, in the order of their keys.
  public var text: String {
    var text = "annals-review 1\n"
    for (key, verdict) in all.sorted(by: { $0.key < $1.key }) {
      guard let edited = verdict.edited else {
        text += "\(verdict.verdict.rawValue) \(key)\n"
        continue
      }
      text += "edit \(key)\n"
      for line in edited.split(separator: "\n", omittingEmptySubsequences: false) {
        text += line.isEmpty ? "  |\n" : "  | \(line)\n"
      }
    }
    return text
  }
}

extension Proposals {
  /// Gives the proposals the verdicts of an earlier run; how many there were for.
  @discardableResult
  public mutating func apply(_ verdicts: Verdicts) -> Int {
    var applied = 0
    for index in all.indices {
      guard let verdict = verdicts.all[all[index].key] else { continue }
      judge(index, verdict.verdict, edited: verdict.edited)
      applied += 1
    }
    return applied
  }
}
