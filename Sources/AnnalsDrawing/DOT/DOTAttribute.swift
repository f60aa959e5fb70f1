/// An attribute of a graph, a node or an edge in DOT.
///
/// The common ones have names of their own; any other is made with `init(_:_:)`. What is text is
/// escaped when written, so that it comes out of `dot` as it went in.
public struct DOTAttribute: Sendable {
  /// Its name, a word.
  public let name: String
  /// Its value.
  public let value: Value

  /// What an attribute can be set to.
  public enum Value: Sendable {
    /// Text that is shown: a label, an address, an id.
    case text(String)
    /// Text that is shown when pointed at, where `dot` replaces escapes twice.
    case tooltip(String)
    /// A word of Graphviz such as a shape or a colour.
    case word(String)
    /// A number.
    case number(Double)
    /// An HTML-like label.
    case html(HTMLLabel)
    /// A curve or a position: points, and for a curve with a tip the point it ends in first.
    case points([(x: Double, y: Double)], tip: (x: Double, y: Double)?)
  }

  /// An attribute with this name.
  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// Text shown in the node.
  public static func label(_ text: String) -> Self { Self("label", .text(text)) }
  /// An HTML-like label.
  public static func label(_ html: HTMLLabel) -> Self { Self("label", .html(html)) }
  /// What pointing at it says.
  public static func tooltip(_ text: String) -> Self { Self("tooltip", .tooltip(text)) }
  /// What pointing at it says, where that may be a novel: Graphviz cannot read what it has written
  /// itself of more than 16 kB.
  static func hint(_ text: String) -> Self {
    text.utf8.count < 4000 ? .tooltip(text) : .tooltip(text.prefix(1000) + "…")
  }
  /// Where clicking it leads.
  public static func url(_ text: String) -> Self { Self("URL", .text(text)) }
  /// The id of the element in the SVG.
  public static func id(_ text: String) -> Self { Self("id", .text(text)) }
  /// The shape of a node.
  public static func shape(_ word: String) -> Self { Self("shape", .word(word)) }
  /// Styles, separated by commas.
  public static func style(_ words: String) -> Self { Self("style", .word(words)) }
  /// The colour of lines.
  public static func color(_ colour: String) -> Self { Self("color", .word(colour)) }
  /// The colour inside.
  public static func fill(_ colour: String) -> Self { Self("fillcolor", .word(colour)) }
  /// The colour of the text.
  public static func fontColor(_ colour: String) -> Self { Self("fontcolor", .word(colour)) }
  /// The size of the text in points.
  public static func fontSize(_ points: Double) -> Self { Self("fontsize", .number(points)) }
  /// The fonts to try, in order.
  public static func font(_ names: String) -> Self { Self("fontname", .word(names)) }
  /// The width of lines in points.
  public static func pen(_ points: Double) -> Self { Self("penwidth", .number(points)) }
  /// A flag.
  public static func flag(_ name: String, _ isOn: Bool) -> Self {
    Self(name, .word(isOn ? "true" : "false"))
  }
  /// Any attribute that takes a word.
  public static func word(_ name: String, _ word: String) -> Self { Self(name, .word(word)) }
  /// Any attribute that takes a number.
  public static func number(_ name: String, _ number: Double) -> Self {
    Self(name, .number(number))
  }
}

extension DOTAttribute {
  func write(to out: inout ByteText) {
    out.put(name)
    out.put("=")
    switch value {
    case .text(let text): DOTEscaping.putQuoted(text, as: .label, to: &out)
    case .tooltip(let text): DOTEscaping.putQuoted(text, as: .tooltip, to: &out)
    case .word(let word):
      if DOTEscaping.isBare(word) {
        out.put(word)
      } else {
        DOTEscaping.putQuoted(word, as: .name, to: &out)
      }
    case .number(let number): Self.write(number, to: &out)
    case .html(let label):
      out.put("<")
      out.put(label.text)
      out.put(">")
    case .points(let points, let tip): Self.write(points, tip, to: &out)
    }
  }

  /// To a thousandth: widths are in inches.
  private static func write(_ number: Double, to out: inout ByteText) {
    let thousandths = Int((max(-1e12, min(1e12, number)) * 1000).rounded())
    if thousandths < 0 { out.put("-") }
    let size = Int(thousandths.magnitude)
    out.put(size / 1000)
    guard size % 1000 != 0 else { return }
    var rest = String(size % 1000 + 1000).dropFirst()
    while rest.last == "0" { rest.removeLast() }
    out.put(".")
    out.put(rest)
  }

  private static func write(
    _ points: [(x: Double, y: Double)], _ tip: (x: Double, y: Double)?, to out: inout ByteText
  ) {
    out.put("\"")
    if let tip {
      out.put("e,")
      put(tip, to: &out)
      out.put(" ")
    }
    for (index, point) in points.enumerated() {
      if index > 0 { out.put(" ") }
      put(point, to: &out)
    }
    out.put("\"")
  }

  private static func put(_ point: (x: Double, y: Double), to out: inout ByteText) {
    out.put(point.x)
    out.put(",")
    out.put(point.y)
  }
}
