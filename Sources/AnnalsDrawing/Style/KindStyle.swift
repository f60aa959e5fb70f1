/// How things of one kind look.
struct KindStyle {
  let mark: Mark
  /// The colour of the mark, as `#rrggbb`; dark enough on paper to be told from white in print.
  let color: String
  /// A pale ground of the same hue.
  let tint: String

  /// The style of a kind on light or dark paper.
  ///
  /// Hues are those of Okabe and Ito, which differ for every common kind of colour blindness; kinds
  /// that share a hue differ in shape, so that nothing is lost in black and white.
  init(_ kind: Chart.Kind, isDark: Bool) {
    let (mark, hue) = KindStyle.row(kind)
    self.mark = mark
    color = isDark ? hue.onDark : hue.onLight
    tint = isDark ? hue.shade : hue.tint
  }

  private static func row(_ kind: Chart.Kind) -> (Mark, Hue) {
    switch kind {
    case .event: (.ring, .grey)
    case .meeting: (.disc, .blue)
    case .speech: (.right, .vermilion)
    case .visit: (.diamond, .green)
    case .studySession: (.eye, .blue)
    case .award: (.star, .orange)
    case .publication: (.frame, .sky)
    case .decision: (.square, .purple)
    case .launch: (.up, .vermilion)
    case .statement: (.play, .vermilion)
    case .period: (.bar, .grey)
    case .target: (.target, .green)
    case .statistic: (.bars, .grey)
    case .letter: (.page, .sky)
    case .founding: (.half, .green)
    case .appointment: (.down, .purple)
    case .achievement: (.cross, .orange)
    case .policy: (.inset, .purple)
    case .plan: (.grid, .purple)
    case .law: (.lines, .purple)
    case .programme, .mission: (.diamonds, .orange)
    case .prize: (.hollowStar, .orange)
    case .person: (.disc, .blue)
    case .organization: (.square, .green)
    case .place: (.down, .grey)
    case .series: (.target, .blue)
    case .topic: (.rhomb, .grey)
    case .quotation: (.play, .orange)
    case .source: (.frame, .grey)
    }
  }

  private struct Hue {
    let onLight, onDark, tint, shade: String

    static let blue = Hue(
      onLight: "#0068a5", onDark: "#6cb8ee", tint: "#dcebf7", shade: "#16344a")
    static let sky = Hue(onLight: "#2a7f9e", onDark: "#7fd0ea", tint: "#def1f7", shade: "#153b47")
    static let green = Hue(
      onLight: "#00785a", onDark: "#4fcfa6", tint: "#d9efe8", shade: "#12382d")
    static let orange = Hue(
      onLight: "#a86a00", onDark: "#f0b64a", tint: "#faecd0", shade: "#46320c")
    static let vermilion = Hue(
      onLight: "#c04a00", onDark: "#ff9a5c", tint: "#fbe3d5", shade: "#4a240e")
    static let purple = Hue(
      onLight: "#99487a", onDark: "#e79cc6", tint: "#f5e3ee", shade: "#432236")
    static let grey = Hue(
      onLight: "#5a6470", onDark: "#aab4c0", tint: "#e9ecef", shade: "#2e363f")
  }
}
