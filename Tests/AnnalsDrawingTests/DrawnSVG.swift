/// What a test reads out of an SVG: texts, attributes, whether it is well formed.
struct DrawnSVG {
  private(set) var texts: [String] = []
  private(set) var attributes: [String: [String]] = [:]
  private(set) var elements: [String] = []
  /// The first thing that is not XML.
  private(set) var fault: String?
  private var bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if String(validating: bytes, as: UTF8.self) == nil { fault = "not UTF-8" }
    read()
  }

  private mutating func read() {
    var open: [String] = []
    var text = ""
    while at < bytes.count, fault == nil {
      if bytes[at] != UInt8(ascii: "<") {
        text += run(upTo: "<")
        continue
      }
      if starts("<!--") {
        skip(past: "-->")
      } else if starts("<?") {
        skip(past: "?>")
      } else if starts("<!") {
        skip(past: ">")
      } else if starts("</") {
        at += 2
        let name = run(upTo: ">")
        at += 1
        if open.popLast() != name { fault = "unexpected </\(name)>" }
        if ["text", "title", "desc", "tspan"].contains(name) {
          texts.append(Self.decoded(text, &fault))
        }
        text = ""
      } else {
        readTag(&open)
        text = ""
      }
    }
    if !open.isEmpty { fault = fault ?? "unclosed \(open.last ?? "")" }
  }

  private mutating func readTag(_ open: inout [String]) {
    at += 1
    var name = ""
    while at < bytes.count, !" \n/>".utf8.contains(bytes[at]) {
      name.unicodeScalars.append(Unicode.Scalar(bytes[at]))
      at += 1
    }
    elements.append(name)
    while at < bytes.count {
      while at < bytes.count, " \n\t".utf8.contains(bytes[at]) { at += 1 }
      if starts("/>") {
        at += 2
        return
      }
      if starts(">") {
        at += 1
        open.append(name)
        return
      }
      let key = run(upTo: "=")
      at += 1
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
        fault = "attribute \(key) of \(name)"
        return
      }
      at += 1
      let value = run(upTo: "\"")
      at += 1
      if value.contains("<") { fault = "< in attribute \(key)" }
      attributes[key, default: []].append(Self.decoded(value, &fault))
    }
  }

  private func starts(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  private mutating func skip(past end: String) {
    while at < bytes.count, !starts(end) { at += 1 }
    at += end.utf8.count
  }

  private mutating func run(upTo end: Character) -> String {
    let stop = end.asciiValue ?? 0
    let start = at
    while at < bytes.count, bytes[at] != stop { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// By scalars: a combining mark may follow a semicolon.
  private static func decoded(_ text: String, _ fault: inout String?) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let place = rest.firstIndex(of: "&") {
      result += rest[..<place]
      guard let end = rest[place...].firstIndex(of: ";") else {
        fault = "bare & in \(text.prefix(40))"
        return String(result)
      }
      let name = String(rest[rest.index(after: place)..<end])
      rest = rest[rest.index(after: end)...]
      let known: [String: Unicode.Scalar] = [
        "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
      ]
      if let value = known[name] {
        result.append(value)
      } else if name.hasPrefix("#"), let scalar = scalar(name.dropFirst()) {
        result.append(scalar)
      } else {
        fault = "entity &\(name);"
      }
    }
    result += rest
    return String(result)
  }

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    let value = name.hasPrefix("x") ? UInt32(name.dropFirst(), radix: 16) : UInt32(name)
    return value.flatMap(Unicode.Scalar.init)
  }
}
