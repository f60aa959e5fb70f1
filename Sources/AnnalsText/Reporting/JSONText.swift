import AnnalsPlatform

/// A small writer of JSON: objects keep the order in which they are written.
indirect enum JSONText {
  case string(String)
  case number(Int)
  case array([JSONText])
  case object([(String, JSONText)])

  /// The value as indented text, with a line break at its end.
  var text: String {
    var output = ""
    write(to: &output, indent: 0)
    return output + "\n"
  }

  private func write(to output: inout String, indent: Int) {
    switch self {
    case .string(let text): output += QuotedText.json(text)
    case .number(let number): output += String(number)
    case .array(let items):
      Self.write(items.count, "[", "]", indent, to: &output) { i, output in
        items[i].write(to: &output, indent: indent + 1)
      }
    case .object(let fields):
      Self.write(fields.count, "{", "}", indent, to: &output) { i, output in
        output += QuotedText.json(fields[i].0) + ": "
        fields[i].1.write(to: &output, indent: indent + 1)
      }
    }
  }

  private static func write(
    _ count: Int, _ open: String, _ close: String, _ indent: Int, to output: inout String,
    item: (Int, inout String) -> Void
  ) {
    output += open
    for i in 0..<count {
      output += i == 0 ? "\n" : ",\n"
      output += String(repeating: "  ", count: indent + 1)
      item(i, &output)
    }
    if count > 0 { output += "\n" + String(repeating: "  ", count: indent) }
    output += close
  }
}
