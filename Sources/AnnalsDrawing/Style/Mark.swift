/// A small sign that stands for a kind: told apart by its shape before its colour.
enum Mark: String, CaseIterable {
  case disc, ring, target, eye, square, frame, diamond, rhomb, star, up, down, right, play, bar
  case cross, hexagon, envelope, flag

  /// The nearest character, which fonts for Chinese have too.
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
    case .hexagon: "⬢"
    case .envelope: "✉"
    case .flag: "⚑"
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
    case .hexagon: #"<path d="M-2.3-4h4.6L4.7 0 2.3 4h-4.6L-4.7 0z"/>"#
    case .envelope:
      #"<path d="M-4.4-3.2h8.8v6.4h-8.8zL0 .8l4.4-4" fill="none" stroke="currentColor"/>"#
    case .flag: #"<path d="M-3.4-4.6h1.3v9.2h-1.3zM-1.4-4.2l5.4 2.3-5.4 2.5z"/>"#
    }
  }
}
