/// An HTML-like label of DOT, written piece by piece, always well formed.
///
///     var label = HTMLLabel()
///     label.table([("BORDER", "0")]) { table in
///       table.row { row in
///         row.cell([("PORT", "a")]) { $0.text("a < b") }
///       }
///     }
public struct HTMLLabel: Sendable {
  var text = ByteText()

  /// An empty label.
  public init() {}

  /// Adds a table.
  public mutating func table(
    _ attributes: [(String, String)] = [], _ content: (inout HTMLLabel) -> Void
  ) {
    element("TABLE", attributes, content)
  }

  /// Adds a row to a table.
  public mutating func row(_ content: (inout HTMLLabel) -> Void) { element("TR", [], content) }

  /// Adds a cell to a row.
  public mutating func cell(
    _ attributes: [(String, String)] = [], _ content: (inout HTMLLabel) -> Void = { _ in }
  ) {
    element("TD", attributes, content)
  }

  /// Adds text.
  ///
  /// `dot` takes no empty font element, so empty text adds nothing.
  public mutating func text(
    _ string: String, size: Double? = nil, color: String? = nil, isBold: Bool = false,
    isItalic: Bool = false, align: Alignment = .left
  ) {
    guard !string.isEmpty else { return }
    if size != nil || color != nil {
      text.put("<FONT")
      if let size { attribute("POINT-SIZE", HTMLLabel.number(size)) }
      if let color { attribute("COLOR", color) }
      text.put(">")
    }
    if isBold { text.put("<B>") }
    if isItalic { text.put("<I>") }
    DOTEscaping.putHTML(string, lineEnd: align.lineEnd, to: &text)
    if isItalic { text.put("</I>") }
    if isBold { text.put("</B>") }
    if size != nil || color != nil { text.put("</FONT>") }
  }

  /// Makes the line as high as type of this size would: a space in it.
  ///
  /// Graphviz sets lines a fifth higher than their type, which Chinese finds narrow.
  public mutating func strut(_ size: Double) { text(" ", size: size, color: nil) }

  /// Ends a line.
  public mutating func lineEnd(_ align: Alignment = .left) { text.put(align.lineEnd) }

  /// On which side lines are flush.
  public enum Alignment: Sendable {
    case left, center, right

    var lineEnd: StaticString {
      switch self {
      case .left: "<BR ALIGN=\"LEFT\"/>"
      case .center: "<BR/>"
      case .right: "<BR ALIGN=\"RIGHT\"/>"
      }
    }
  }

  private mutating func element(
    _ name: StaticString, _ attributes: [(String, String)],
    _ content: (inout HTMLLabel) -> Void
  ) {
    text.put("<")
    text.put(name)
    for (name, value) in attributes { attribute(name, value) }
    text.put(">")
    content(&self)
    text.put("</")
    text.put(name)
    text.put(">")
  }

  /// Too long a value cannot be broken for the lexer, as text can: it is cut, or left out where half of it
  /// would be wrong.
  private mutating func attribute(_ name: String, _ value: String) {
    var value = value
    if value.utf8.count > 1900 {
      guard name == "TOOLTIP" || name == "TITLE" else { return }
      value = String(value.prefix(400)) + "…"
      if value.utf8.count > 1900 { return }
    }
    text.put(" ")
    text.put(name)
    text.put("=\"")
    DOTEscaping.putHTML(value, lineEnd: "&#10;", to: &text)
    text.put("\"")
  }

  static func number(_ value: Double) -> String {
    var text = ByteText()
    text.put(value)
    return text.string
  }
}
