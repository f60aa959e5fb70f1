import LinkedData
import TestSupport
import Testing

struct JSONReaderTests {
  @Test(arguments: [
    ("", "json.ends-early", 1, 1),
    ("  ", "json.ends-early", 1, 3),
    ("[1,\n 2", "json.ends-early", 2, 3),
    ("[1] x", "json.trailing-text", 1, 5),
    ("{\"a\":01}", "json.bad-number", 1, 6),
    ("[-]", "json.bad-number", 1, 2),
    ("[1.]", "json.bad-number", 1, 2),
    ("[\"\\x\"]", "json.bad-escape", 1, 3),
    ("[\"\\u12G4\"]", "json.bad-escape", 1, 3),
    ("[\"a\tb\"]", "json.control-character", 1, 4),
    ("{\"科技\": \"\\ud800\"}", "json.lone-surrogate", 1, 9),
    ("[1,]", "json.unexpected-byte", 1, 4),
    ("{\"a\" 1}", "json.unexpected-byte", 1, 6),
    ("{\n\n  a: 1}", "json.unexpected-byte", 3, 3),
    ("nul", "json.ends-early", 1, 4),
    ("]", "json.unexpected-byte", 1, 1),
  ])
  func saysWhatIsWrongAndWhere(_ text: String, _ code: String, _ line: Int, _ column: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.code.rawValue == code)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test func everythingIsKept() throws {
    let text = #"{"b":[1.50,-0,1E+3,12345678901234567890],"a":{"":"\n\u0001\"\\/é科😀"},"":null}"#
    #expect(try JSONValue(parsing: text).text() == text)
  }

  @Test(arguments: [
    (#""\u00e9\u79d1\ud83d\ude00\b\f\n\r\t\/\\\"""#, "é科😀\u{8}\u{c}\n\r\t/\\\""),
    (#""\u0000""#, "\0"),
    (#""\uD834\uDD1E""#, "𝄞"),
  ])
  func escapesMeanTheirCharacters(_ text: String, _ meaning: String) throws {
    #expect(try JSONValue(parsing: text) == .string(meaning))
  }

  @Test func keysAreComparedByCodePoint() throws {
    let value = try JSONValue(parsing: #"{"\u00e9": 1, "e\u0301": 2, "\uf900": 3, "\u8c48": 4}"#)
    #expect(value.object?.count == 4)
    #expect(value["e\u{301}"] == 2)
    #expect(value["\u{f900}"] == 3)
  }

  @Test func theLastOfDuplicateKeysCountsAndIsMentioned() throws {
    let bytes = Array("{\"a\": 1,\n \"b\": 2, \"a\": 3}".utf8)
    let reading = try JSONReading(parsing: bytes.span)
    #expect(reading.value == ["a": 3, "b": 2])
    #expect(reading.remarks.map(\.code) == [.duplicateKey])
    #expect(reading.remarks.first?.line == 2)
    #expect(reading.remarks.first?.column == 10)
    var strict = JSONReadingOptions()
    strict.duplicateKeys = .refuse
    #expect(throws: JSONError.self) { try JSONReading(parsing: bytes.span, options: strict) }
  }

  @Test func aLoneSurrogateCanBeLetPass() throws {
    var options = JSONReadingOptions()
    options.loneSurrogates = .mention
    let bytes = Array(#"["a\ud800b", "\udc00\ud83d\ude00"]"#.utf8)
    let reading = try JSONReading(parsing: bytes.span, options: options)
    #expect(reading.value == ["a\u{FFFD}b", "\u{FFFD}😀"])
    #expect(reading.remarks.map(\.offset) == [3, 14])
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE7, 0xA7], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8AreRefused(_ bad: [UInt8]) {
    for padding in 0..<10 {
      let bytes =
        Array("\"".utf8) + [UInt8](repeating: 0x61, count: padding) + bad + Array("\"".utf8)
      let error = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
      #expect(error?.code == .notUTF8)
      #expect(error?.offset == padding + 1)
    }
  }

  @Test func nestingIsBounded() throws {
    let fits = String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)
    #expect(try JSONValue(parsing: fits).array?.count == 1)
    for opening in ["[", "{\"a\":", "[{\"a\":"] {
      let bytes = Array(String(repeating: opening, count: 1_000_000).utf8)
      let error = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
      #expect(error?.code == .tooDeep)
    }
  }

  @Test func everyTruncationIsRefused() throws {
    let whole = Array(#"{"a":[1,-2.5e10,true,null,"\u00e9x科"],"b":{"c":{}},"d":[[]]}"#.utf8)
    for end in whole.indices {
      #expect(throws: JSONError.self) { try JSONValue(parsing: Array(whole[..<end])) }
    }
  }

  @Test func everyByteCanBeAnyOtherWithoutACrash() throws {
    let whole = Array(#"{"a":[1,-2.5e10,true,"\u00e9x科\n"],"b":{}}"#.utf8)
    for place in whole.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = whole
        bytes[place] = byte
        if let value = try? JSONValue(parsing: bytes) {
          #expect(try JSONValue(parsing: value.bytes()) == value)
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func writingAndReadingLosesNothing(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<50 {
      let value = JSONValue.random(depth: 4, using: &random)
      let compact = value.bytes()
      #expect(try JSONValue(parsing: compact) == value)
      #expect(try JSONValue(parsing: compact).bytes() == compact)
      #expect(try JSONValue(parsing: value.bytes(style: .pretty)).bytes() == compact)
      let canonical = value.canonicalBytes
      #expect(try JSONValue(parsing: canonical).canonicalBytes == canonical)
    }
  }
}

extension JSONValue {
  /// Any value, small but with everything that is awkward in it.
  static func random(depth: Int, using random: inout SeededRandom) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2: .number(JSONNumber(Int.random(in: -1000...1000, using: &random)))
    case 3: JSONNumber(Double(bitPattern: random.next())).map(JSONValue.number) ?? .null
    case 4, 5: .string(randomText(using: &random))
    case 6:
      .array(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          .random(depth: depth - 1, using: &random)
        })
    default: .object(randomObject(depth: depth - 1, using: &random))
    }
  }

  private static func randomObject(depth: Int, using random: inout SeededRandom) -> JSONObject {
    var object = JSONObject()
    for _ in 0..<Int.random(in: 0..<20, using: &random) {
      object[randomText(using: &random)] = .random(depth: depth, using: &random)
    }
    return object
  }

  static func randomText(using random: inout SeededRandom) -> String {
    let pieces = [
      "a", "b", "\"", "\\", "\n", "\0", "\u{1f}", "é", "e\u{301}", "科技", "😀", "\u{2028}",
      "longer text ",
    ]
    return (0..<Int.random(in: 0..<6, using: &random)).map { _ in random.pick(pieces) ?? "" }
      .joined()
  }
}
