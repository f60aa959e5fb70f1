import AnnalsPlatform
import AnnalsTool
import TestSupport
import Testing

/// Files as other programs write them: in other codings, and no text at all.
@Suite struct ForeignFileTests {
  private static func run(
    _ words: [String], on bytes: [UInt8], named name: String
  ) throws -> (status: AnnalsTool.ExitStatus, output: String, errors: String) {
    let folder = try TemporaryFolder()
    try Files.write(bytes, to: folder.file(name))
    let context = CommandContext(
      output: ByteOutput(), errors: ByteOutput(), environment: Environment(), folder: folder.path,
      now: 0, input: .bytes([]))
    let status = Tool().run(words + [name], in: context)
    return (status, context.output.text, context.errors.text)
  }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  /// 日期,事件 and 1911-10-10,武昌起义 as a Chinese spreadsheet saves them.
  private static let table: [UInt8] =
    [0xC8, 0xD5, 0xC6, 0xDA, 0x2C, 0xCA, 0xC2, 0xBC, 0xFE, 0x0D, 0x0A] + Array("1911-10-10,".utf8)
    + [0xCE, 0xE4, 0xB2, 0xFD, 0xC6, 0xF0, 0xD2, 0xE5, 0x0D, 0x0A]

  @Test(arguments: [
    ("GBK", table), ("UTF-16", utf16("日期,事件\r\n1911-10-10,武昌起义\r\n")),
    ("UTF-8", Array("日期,事件\r\n1911-10-10,武昌起义\r\n".utf8)),
  ])
  func tablesAreReadInTheCodingsOfSpreadsheets(_ coding: String, _ bytes: [UInt8]) throws {
    let imported = try Self.run(["import"], on: bytes, named: "t.csv")
    #expect(imported.status == .done)
    #expect(imported.output.contains("1911-10-10 event 武昌起义"))
    let asked = try Self.run(["query", "events", "-f", "ids", "--from"], on: bytes, named: "t.csv")
    #expect(asked.output == "武昌起义\n")
  }

  /// The sentence 1911年10月10日，武昌起义爆发 in GBK.
  private static let prose: [UInt8] = [
    0x31, 0x39, 0x31, 0x31, 0xC4, 0xEA, 0x31, 0x30, 0xD4, 0xC2, 0x31, 0x30, 0xC8, 0xD5, 0xA3, 0xAC,
    0xCE, 0xE4, 0xB2, 0xFD, 0xC6, 0xF0, 0xD2, 0xE5, 0xB1, 0xAC, 0xB7, 0xA2, 0xA1, 0xA3,
  ]

  @Test(arguments: [prose, utf16("1911年10月10日，武昌起义爆发。")])
  func proseIsDraftedFromOtherCodings(_ bytes: [UInt8]) throws {
    let drafted = try Self.run(["draft"], on: bytes, named: "a.txt")
    #expect(drafted.status == .done)
    #expect(drafted.output.contains("1911-10-10"))
    #expect(drafted.output.contains("武昌起义"))
  }

  /// The é and ë of Latin-1 are halves of Chinese characters elsewhere.
  @Test(arguments: [["draft"], ["import"]])
  func westernCodingsAreNotTakenForChinese(_ words: [String]) throws {
    let bytes =
      Array("Date,Event\r\n2001-03-05,Ren".utf8) + [0xE9] + Array(" met Zo".utf8) + [0xEB]
    let answer = try Self.run(words, on: bytes, named: words == ["draft"] ? "a.txt" : "a.csv")
    #expect(answer.status == .problems)
    #expect(answer.errors.contains("iconv"))
  }

  private static let others: [(name: String, bytes: [UInt8], says: String)] = [
    ("a.docx", Array("PK\u{3}\u{4}....word/document.xml".utf8) + [0xFF], "pandoc"),
    ("a.xlsx", Array("PK\u{3}\u{4}....xl/workbook.xml".utf8) + [0xFF], "CSV UTF-8"),
    ("a.zip", Array("PK\u{3}\u{4}....".utf8) + [0xFF], "unzip"),
    ("a.pdf", Array("%PDF-1.7\n".utf8) + [0xFF], "pdftotext"),
    ("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "plain text"),
    ("a.rtf", Array("{\\rtf1".utf8), "pandoc"),
  ]

  @Test(
    arguments: others.indices, [["draft"], ["import"], ["check"], ["query", "events", "--from"]])
  func whatIsNoTextSaysHowToGetItsText(_ number: Int, _ words: [String]) throws {
    let file = Self.others[number]
    let answer = try Self.run(words, on: file.bytes, named: file.name)
    #expect(answer.status == .problems)
    #expect(answer.errors.contains(file.says))
    #expect(answer.errors.split(separator: "\n").count <= 2)
  }

  @Test func aPageIsNotDraftedWithItsTags() throws {
    let page = Array("<!DOCTYPE html>\n<html><p>On 5 March 2001 the board met.</p>".utf8)
    let answer = try Self.run(["draft"], on: page, named: "p.html")
    #expect(answer.status == .problems)
    #expect(answer.errors.contains("pandoc"))
  }
}
