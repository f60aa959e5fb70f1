/// A sheet of paper, lying on its long side.
public enum Paper: String, CaseIterable, Sendable {
  case a0, a1, a2, a3, a4, letter, tabloid

  /// Its width and height in points, without a margin that printers can keep.
  package var room: (width: Double, height: Double) {
    let (width, height) = size
    return (width - 2 * Self.margin, height - 2 * Self.margin)
  }

  private static let margin = 24.0

  /// How much wider it is than high.
  var ratio: Double { room.width / room.height }

  private var size: (width: Double, height: Double) {
    switch self {
    case .a0: (3370, 2384)
    case .a1: (2384, 1684)
    case .a2: (1684, 1191)
    case .a3: (1191, 842)
    case .a4: (842, 595)
    case .letter: (792, 612)
    case .tabloid: (1224, 792)
    }
  }

  /// How much smaller a drawing has to be made to fit: 1 where it fits as it is.
  func scale(width: Double, height: Double) -> Double {
    min(1, room.width / max(width, 1), room.height / max(height, 1))
  }
}

extension DrawingOptions {
  /// What has Graphviz make the drawing no larger than the paper; nor, as PDF, larger than the 200 inches
  /// that readers show.
  var sizeLimit: [DOTAttribute] {
    guard let room = paper?.room else {
      return format == .pdf ? [.word("size", "199,199")] : []
    }
    let inches = [room.width, room.height].map { HTMLLabel.number($0 / 72) }
    return [.word("size", inches.joined(separator: ","))]
  }
}
