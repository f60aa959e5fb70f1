import LinkedData
import TestSupport
import Testing

@Suite struct IRITests {
  /// RFC 3986 section 5.4, and the cases its algorithm decides beyond.
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
    ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
    ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
    ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
    ("http://x/a/../b", "http://x/a/../b"), ("年/月", "http://a/b/c/年/月"),
  ])
  func resolvesAReference(_ reference: String, _ expected: String) throws {
    #expect(try IRI("http://a/b/c/d;p?q").resolve(reference) == expected)
  }

  @Test(arguments: [
    ("http://a", "b", "http://a/b"), ("urn:a", "b", "urn:b"), ("urn:a:b", "#x", "urn:a:b#x"),
    ("file:///a/b", "../../c", "file:///c"), ("http://a//b//c", "../d", "http://a//b/d"),
    ("http://a/b?x#y", "", "http://a/b?x"), ("http://a/b/..", "c", "http://a/b/c"),
    ("", "b", "b"), ("/x/y", "z", "/x/z"),
  ])
  func resolvesAgainstUnusualBases(_ base: String, _ reference: String, _ expected: String) {
    #expect(IRI(unchecked: base).resolve(reference) == expected)
  }

  @Test(arguments: [
    "http://a", "http://a/", "urn:isbn:1", "a:", "http://用户@例子.测试:80/路径?问=\u{E000}#段",
    "http://[::1]:80/", "http://[2001:db8::192.0.2.1]", "http://[v1.a:b]/", "http://a/%E4%B8",
    "scheme:!$%25&'()*+,-./0123456789:/@ABCxyz_~?#", "mailto:a@b", "http://u:p@h:8/", "http:///x",
    "http://[1:2:3:4:5:6:7:8]", "http://[1:2:3:4:5:6:7::]", "http://[1:2:3:4:5:6:1.2.3.4]",
  ])
  func takesAValidIRI(_ text: String) {
    #expect(IRI.isAbsolute(text))
  }

  @Test(arguments: [
    ("", IRIError.Reason.noScheme, 0), ("a/b", .noScheme, 0), ("1a:b", .noScheme, 0),
    ("http://a b", .character, 8), ("http://a/<", .character, 9), ("http://a/%4", .percent, 9),
    ("http://a/%zz", .percent, 9), ("http://a:x/", .port, 8), ("http://[::1", .address, 7),
    ("http://[1::2::3]", .address, 7), ("http://[12345::]", .address, 7),
    ("http://[1:2:3:4:5:6:7]", .address, 7), ("http://[:1::]", .address, 7),
    ("http://[1:2:3:4:5:6:7:]", .address, 7), ("http://[::256.1.1.1]", .address, 7),
    ("http://a/[", .character, 9), ("http://a/#b#", .character, 11),
    ("http://a/\u{E000}", .character, 9), ("http://a/\u{FFFE}", .character, 9),
    ("http://a/\\", .character, 9), ("http://a/\u{7F}", .character, 9),
  ])
  func refusesWhatIsNone(_ text: String, _ reason: IRIError.Reason, _ offset: Int) {
    #expect(throws: IRIError(reason: reason, offset: offset)) { try IRI(text) }
  }

  @Test func aRelativeReferenceHasNoColonInItsFirstSegment() {
    #expect(IRI.isReference("a/b:c"))
    #expect(IRI.isReference("./1:c"))
    #expect(!IRI.isReference("1:c"))
    #expect(IRI.isReference(""))
  }

  @Test(arguments: [
    ("http://a/b/c", "http://a/b/d", "d"), ("http://a/b/c", "http://a/b/c", ""),
    ("http://a/b/c", "http://a/b/c#x", "#x"), ("http://a/b/c?q", "http://a/b/c?r", "?r"),
    ("http://a/b/c", "http://a/", "../"), ("http://a/b/c", "http://a/b/", "./"),
    ("http://a/b/c", "http://a/b/d:e", "./d:e"), ("http://a/b/c", "http://x/", "http://x/"),
    ("http://a/b/c?q", "http://a/b/c", "c"), ("http://a", "http://a/x", "x"),
    ("http://a/b/c", "http://a/b/../d", "http://a/b/../d"),
  ])
  func relativizes(_ base: String, _ target: String, _ expected: String) throws {
    let base = try IRI(base)
    let relative = base.relativize(target)
    #expect(relative == expected)
    #expect(base.resolve(relative) == target)
  }

  /// Whatever the two, the reference means the target again.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func relativeReferencesMeanTheirTarget(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = ["http:", "//", "/", "a", "b", "..", ".", "?", "#", ":", "年", "%20", "x:"]
    for _ in 0..<500 {
      let texts = (0..<2).map { _ in
        "http://"
          + (0..<Int.random(in: 0..<8, using: &random)).map { _ in random.pick(pieces) ?? "" }
          .joined()
      }
      let base = IRI(unchecked: texts[0])
      #expect(base.resolve(base.relativize(texts[1])) == texts[1], "\(texts)")
    }
  }
}
