import LinkedData
import TestSupport
import Testing

/// Documents with bytes changed, dropped, doubled and put in: whatever comes of it, the laws hold.
@Suite struct HostileBytesTests {
  private static let turtle = """
    @prefix ex: <http://e/> . @base <http://b/x/> . PREFIX p.q: <http://p/>
    ex:s a ex:T, <rel> ; ex:p "a"@en-us , 'b'^^ex:d , \"""long "q" \\u00e9\""" ; ex:q 1, -2.5, 1.e3, true .
    _:b.c ex:p [ ex:q ( 1 "x" [] ( ) _:b ) ; ] . # 注释
    p.q:a%41b\\-c ex:p ex:a.b.c , ex: , <#f> , <?q> , <../z> . <s> ex:p ex:o ;; ex:z _:b .
    """

  private static let triG = """
    @prefix ex: <http://e/> .
    ex:g { ex:s ex:p ex:o . ex:s ex:p ( 1 ) } GRAPH _:g { [] ex:p "x" ; ex:q true . }
    { ex:a ex:b ex:c } [] { ex:a a ex:b , [ ex:p ex:o ] . } graph ex:h { } ex:s ex:p "年" .
    """

  private static let nQuads = """
    <http://a/s> <http://a/p> "x\\n\\u00e9"@en-US <http://a/g> . # c
    _:a <http://a/p> _:b _:g .
    _:b <http://a/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
    _:l <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> _:a .
    _:l <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
    <http://a/s> <http://a/p> _:l .
    """

  private static let jsonLD = #"""
    {"@context": {"@vocab": "http://v/", "ex": "http://e/", "id": "@id", "k": {"@type": "@id"},
      "l": {"@container": "@list"}, "m": {"@container": "@language"}, "r": {"@reverse": "ex:r"},
      "i": {"@container": "@index"}, "g": {"@container": "@graph"}, "j": {"@type": "@json"},
      "T": {"@context": {"p": "ex:q"}}, "n": "@nest", "d": {"@direction": "rtl", "@language": "ar"}},
     "@graph": [{"id": "ex:a", "@type": ["T", "ex:U"], "p": ["x", 1, 1.5e3, true, null], "k": "_:b", "l": [[1], []],
      "m": {"en": "a", "@none": ["b"]}, "r": {"p": "y"}, "i": {"a": {"p": 1}}, "g": {"p": 2}, "n": {"p": 3},
      "j": {"b": [1, "\u00e9"], "a": null}, "d": "نص", "@included": [{"p": "z"}], "ex:s": {"@set": ["a"]}},
     {"@id": "_:b", "ex:v": {"@value": "v", "@type": "ex:t"}, "@index": "x", "ex:w": {"@list": [{"@id": "rel"}]}}]}
    """#

  /// Bytes that mean something somewhere.
  private static let pieces: [String] = [
    ".", ";", ",", "[", "]", "(", ")", "{", "}", "<", ">", "\"", "'", "\"\"\"", "\\", "\\u0041",
    "\\uD800", "\\U00110000", "%", "@", "@en", "^^", "a", "true", "1", "-", "1e400", "_:", ":",
    "ex:",
    "#", "\n", "\r", "\t", "\0", "\u{FEFF}", "é", "😀", "null", "\"@id\":", "\"@context\":",
    "\"@type\":",
    "\"@value\":", "\"@list\":", "\"@graph\":", "\"@reverse\":", "\"@set\":", "\"@nest\":",
    "\"@id\"", "\"\"",
  ]

  private static func mutate(_ document: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = document
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...8, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: start)
      case 3: bytes.replaceSubrange(start..<end, with: Array((random.pick(pieces) ?? "").utf8))
      default: bytes.insert(contentsOf: Array((random.pick(pieces) ?? "").utf8), at: start)
      }
    }
    return bytes
  }

  private static func hold(
    _ document: String, seed: UInt64, _ law: ([UInt8]) -> String?
  ) {
    var random = SeededRandom(seed: seed)
    let document = Array(document.utf8)
    for _ in 0..<150 {
      let bytes = mutate(document, &random)
      if let broken = law(bytes) {
        Issue.record("\(broken)\n\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func syntaxesOfRDFHoldTheirLaws(seed: UInt64) {
    Self.hold(Self.turtle, seed: seed) { ReadingLaws.rdf($0, .turtle) }
    Self.hold(Self.triG, seed: seed) { ReadingLaws.rdf($0, .triG) }
    Self.hold(Self.nQuads, seed: seed) { ReadingLaws.rdf($0, .nQuads) }
    Self.hold(Self.nQuads, seed: seed) { ReadingLaws.canonical($0) }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func jsonHoldsItsLaws(seed: UInt64) {
    Self.hold(Self.jsonLD, seed: seed) { ReadingLaws.json($0) }
    Self.hold(Self.jsonLD, seed: seed) { ReadingLaws.jsonLD($0) }
  }
}
