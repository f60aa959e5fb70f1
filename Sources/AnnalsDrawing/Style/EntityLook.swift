/// How entities look: their frames tell people from programmes, organizations and places without
/// colour.
enum EntityLook {
  /// People.
  case round
  /// Programmes, plans, laws.
  case dark
  /// Organizations.
  case strong
  /// Places.
  case dashed
  /// All others.
  case plain

  init(_ kind: Chart.Kind) {
    self =
      switch kind.lanes {
      case .person: .round
      case .programme: .dark
      case .organization: .strong
      case .place: .dashed
      default: .plain
      }
  }

  /// A node of Graphviz that looks so.
  func attributes(_ colour: String, _ theme: Theme) -> [DOTAttribute] {
    let paper: [DOTAttribute] = [.shape("box"), .fill(theme.paper), .color(colour)]
    return switch self {
    case .round: paper + [.style("rounded,filled")]
    case .dark:
      [
        .shape("box"), .fill(colour), .color(colour), .fontColor(theme.paper), .style("filled"),
      ]
    case .strong: paper + [.style("filled"), .pen(1.8)]
    case .dashed: paper + [.style("filled,dashed")]
    case .plain: paper + [.style("filled")]
    }
  }

  /// A cell of a table that looks so.
  func cell(_ theme: Theme) -> [(String, String)] {
    let frame = [("BORDER", self == .strong ? "2" : "1"), ("COLOR", theme.spine)]
    return switch self {
    case .round: frame + [("STYLE", "rounded")]
    case .dark: frame + [("BGCOLOR", theme.spine)]
    case .dashed: frame + [("STYLE", "dashed")]
    case .strong, .plain: frame
    }
  }
}
