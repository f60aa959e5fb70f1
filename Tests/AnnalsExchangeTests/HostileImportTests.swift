import AnnalsExchange
import AnnalsModel
import TestSupport
import Testing

/// No document breaks a reader, however it was cut, mixed up or meant: it gives a graph or says why not.
@Suite struct HostileImportTests {
  /// A document of each format that has most of what is read of it.
  static let samples: [(format: ImportFormat, text: String)] = [
    (.gedcom, FamilyTreeTests.gedcom), (.gramps, FamilyTreeTests.gramps),
    (.iCalendar, TimelineImportTests.calendar), (.wikidata, ForeignDataTests.entity),
    (.jsonLD, ForeignDataTests.page), (.jsonLD, ForeignDataTests.concert),
    (.turtle, ForeignDataTests.extract),
    (.csv, "id,kind,name,date,place\n1,meeting,\"A \"\"b\"\"\",2024-06-24,'=x | y\n"),
    (.markwhen, "---\ntitle: x\n---\nsection A\n2024-06-24 - 2024-07: B #c\n> d\nendSection\n"),
    (
      .timelineJS,
      "{\"events\":[{\"start_date\":{\"year\":\"1e9\"},\"text\":{\"headline\":\"<a\"}}]}"
    ),
  ]

  @Test(arguments: samples.indices)
  func cutAnywhere(_ place: Int) {
    let (format, text) = Self.samples[place]
    let bytes = Array(text.utf8)
    for end in stride(from: 0, through: bytes.count, by: max(1, bytes.count / 400)) {
      _ = try? Importer.read(Array(bytes[..<end]), as: format, name: "x")
    }
  }

  /// Bytes changed, taken out and put twice, at random.
  @Test(arguments: samples.indices, 0..<4 as Range<UInt64>)
  func mixedUp(_ place: Int, _ seed: UInt64) {
    let (format, text) = Self.samples[place]
    var random = SeededRandom(seed: seed)
    for _ in 0..<60 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) where bytes.count > 2 {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        case 2: bytes[at] = Array("\"<>{}@:,;\n0-".utf8).randomElement(using: &random) ?? 0
        default: bytes.insert(contentsOf: bytes[max(0, at - 30)..<at], at: at)
        }
      }
      _ = try? Importer.read(bytes, as: format, name: "x")
    }
  }

  /// Each document read as each other format is refused or harmless.
  @Test(arguments: ImportFormat.allCases)
  func takenForAnother(_ format: ImportFormat) {
    for sample in Self.samples {
      _ = try? Importer.read(Array(sample.text.utf8), as: format, name: "x")
    }
    for text in ["", "\u{0}", "\u{FEFF}", "\n\n\n", "{}", "[]", "null", "<a/>", "0 HEAD"] {
      _ = try? Importer.read(Array(text.utf8), as: format, name: "x")
    }
  }

  static let deep: [(name: String, format: ImportFormat, text: String)] = [
    ("elements", .gramps, String(repeating: "<database>", count: 100_000)),
    ("lists", .timelineJS, String(repeating: "[", count: 100_000)),
    ("nodes", .jsonLD, String(repeating: "{\"@id\":\"a\",\"http://a/b\":", count: 20_000)),
    ("parts", .iCalendar, String(repeating: "BEGIN:VCALENDAR\n", count: 100_000)),
    ("levels", .gedcom, "0 HEAD\n" + (1...20_000).map { "\($0 % 99) NOTE x\n" }.joined()),
    ("groups", .markwhen, String(repeating: "group a\n", count: 50_000) + "2024: b\n"),
  ]

  @Test(arguments: deep.indices)
  func nestedWithoutEnd(_ place: Int) {
    let (_, format, text) = Self.deep[place]
    _ = try? Importer.read(Array(text.utf8), as: format, name: "x")
  }

  @Test func whatIsNotUTF8IsRefusedWithItsPlace() {
    #expect(throws: ImportError.self) {
      try Importer.read([0x61, 0x2C, 0x62, 0x0A, 0xC8, 0xCB], as: .csv, name: "x")
    }
    do {
      _ = try Importer.read([0x61, 0x2C, 0x62, 0x0A, 0xC8, 0xCB], as: .csv, name: "x")
    } catch {
      #expect(error.line == 2 && error.column == 1)
      #expect(error.message == "the file is not UTF-8: byte 4 cannot stand where it is")
    }
  }

  @Test func whatIsCompressedIsSaidToBe() {
    let error = #expect(throws: ImportError.self) {
      try Importer.read([0x1F, 0x8B, 0x08], as: .gramps, name: "x")
    }
    #expect(error?.message == "the file is compressed; uncompress it first, with gunzip")
  }

  /// A file's name, how it begins, and the format that it is taken for.
  static let guesses: [(name: String, beginning: String, format: ImportFormat?)] = [
    ("a.ged", "", .gedcom), ("a.GED", "", .gedcom), ("a", "0 HEAD\n", .gedcom),
    ("a.txt", "\u{FEFF}0 HEAD\n", .gedcom), ("-", "BEGIN:VCALENDAR\r\n", .iCalendar),
    ("a.xml", "<?xml?><database xmlns=\"http://gramps-project.org/xml/1.7.1/\">", .gramps),
    ("a.xml", "<?xml version=\"1.0\"?><rdf:RDF>", nil), ("a.json", "{\"entities\": {}}", .wikidata),
    ("a.json", "{\"events\": []}", .timelineJS), ("a.json", "{\"@context\": {}}", .jsonLD),
    ("a.json", "{\"x\": 1}", nil), ("a.tsv", "", .csv), ("a.txt", "name,date\n", .csv),
    ("a.txt", "title: x\n2024-06-24: y\n", .markwhen), ("a.txt", "Just words", nil),
    ("-", "@prefix a: <b> .\n", .triG), ("-", "<a> <b> <c> .\n", .nQuads),
    ("-", "_:a <b> <c> .\n", .nQuads), ("a.html", "", .jsonLD),
    ("-", "<!DOCTYPE html><html>", .jsonLD), ("a.annals", "annals 1\n", nil),
    ("a.timeline.json", "{\"events\":1}", .timelineJS),
  ]

  @Test(arguments: guesses.indices)
  func formatsAreGuessedFromNameAndBeginning(_ place: Int) {
    let (name, beginning, format) = Self.guesses[place]
    #expect(
      ImportFormat(fileName: name, beginning: Array(beginning.utf8)) == format,
      "\(name) \(beginning)")
  }
}
