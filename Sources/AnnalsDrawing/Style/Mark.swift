/// A small sign that stands for a kind: told apart by its shape before its colour.
enum Mark: String, CaseIterable {
  case disc, ring, target, eye, square, frame, diamond, rhomb, star, up, down, right, play, bar
  case cross, half, diamonds, page, bars, inset, grid, lines, hollowStar = "hollow-star"

  /// The nearest character; but for the bar one that fonts for Chinese have.
  var character: String {
    switch self {
    case .disc: "●"
    case .ring: "○"
    case .target: "◎"
    case .eye: "◉"
    case .square: "■"
    case .frame: "□"
    case .diamond: "◆"
    case .rhomb: "◇"
    case .star: "★"
    case .up: "▲"
    case .down: "▽"
    case .right: "▶"
    case .play: "▷"
    case .bar: "▬"
    case .cross: "✚"
    case .half: "◐"
    case .diamonds: "❖"
    case .page: "▤"
    case .bars: "▥"
    case .inset: "▣"
    case .grid: "▦"
    case .lines: "≡"
    case .hollowStar: "☆"
    }
  }

  /// The shape as SVG, ten points wide and high around the origin, in the current colour.
  var svg: StaticString {
    switch self {
    case .disc: #"<circle r="3.9"/>"#
    case .ring: #"<circle r="3.3" fill="none" stroke="currentColor" stroke-width="1.5"/>"#
    case .target:
      #"<circle r="3.7" fill="none" stroke="currentColor" stroke-width="1.1"/><circle r="1.5"/>"#
    case .eye:
      #"<circle r="3.7" fill="none" stroke="currentColor" stroke-width="1.3"/><circle r="2.2"/>"#
    case .square: #"<path d="M-3.5-3.5h7v7h-7z"/>"#
    case .frame: #"<path d="M-3-3h6v6h-6z" fill="none" stroke="currentColor" stroke-width="1.5"/>"#
    case .diamond: #"<path d="M0-4.7 4.7 0 0 4.7-4.7 0z"/>"#
    case .rhomb:
      #"<path d="M0-4.2 4.2 0 0 4.2-4.2 0z" fill="none" stroke="currentColor" stroke-width="1.4"/>"#
    case .star:
      #"<path d="M0-5 1.4-1.6 5-1.5 2.2.8 3.1 4.3 0 2.3-3.1 4.3-2.2.8-5-1.5-1.4-1.6z"/>"#
    case .up: #"<path d="M0-4.4 4.5 3.6h-9z"/>"#
    case .down:
      #"<path d="M0 3.9-4-3.2h8z" fill="none" stroke="currentColor" stroke-width="1.4"/>"#
    case .right: #"<path d="M-3.6-4.4 4.4 0-3.6 4.4z"/>"#
    case .play:
      #"<path d="M-3-3.8 3.8 0-3 3.8z" fill="none" stroke="currentColor" stroke-width="1.4"/>"#
    case .bar: #"<path d="M-4.8-1.8h9.6v3.6h-9.6z"/>"#
    case .cross: #"<path d="M-1.4-4.4h2.8v3h3v2.8h-3v3h-2.8v-3h-3v-2.8h3z"/>"#
    case .half:
      #"<circle r="3.6" fill="none" stroke="currentColor" stroke-width="1.1"/><path d="M0-3.6A3.6 3.6 0 0 0 0 3.6z"/>"#
    case .diamonds:
      #"<path d="M0-4.8 2.1-2.7 0-.6-2.1-2.7zM0 .6 2.1 2.7 0 4.8-2.1 2.7zM-2.7-2.1-.6 0-2.7 2.1-4.8 0zM2.7-2.1 4.8 0 2.7 2.1.6 0z"/>"#
    case .page:
      #"<path d="M-3.4-3.6h6.8v7.2h-6.8zM-3.4-1.2h6.8M-3.4 1.2h6.8" fill="none" stroke="currentColor"/>"#
    case .bars:
      #"<path d="M-3.6-3.4h7.2v6.8h-7.2zM-1.2-3.4v6.8M1.2-3.4v6.8" fill="none" stroke="currentColor"/>"#
    case .inset:
      #"<path d="M-3.5-3.5h7v7h-7z" fill="none" stroke="currentColor" stroke-width="1.1"/><path d="M-1.8-1.8h3.6v3.6h-3.6z"/>"#
    case .grid:
      #"<path d="M-3.6-3.6h7.2v7.2h-7.2zM-1.2-3.6v7.2M1.2-3.6v7.2M-3.6-1.2h7.2M-3.6 1.2h7.2" fill="none" stroke="currentColor" stroke-width=".9"/>"#
    case .lines:
      #"<path d="M-4-3h8M-4 0h8M-4 3h8" fill="none" stroke="currentColor" stroke-width="1.5"/>"#
    case .hollowStar:
      #"<path d="M0-4.6 1.2-1.5 4.5-1.4 2 .7 2.8 3.9 0 2.1-2.8 3.9-2 .7-4.5-1.4-1.2-1.5z" fill="none" stroke="currentColor" stroke-width="1.1"/>"#
    }
  }
}
