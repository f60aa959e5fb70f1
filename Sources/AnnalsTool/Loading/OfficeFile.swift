/// A file of another program's that people name where text is wanted.
enum OfficeFile: CaseIterable {
  case pdf, word, excel, openDocument, presentation, book, oldOffice, richText, webPage, archive

  /// What the bytes begin as; nil for text and for what is not known.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      self = Self.packed(bytes)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldOffice
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if Self.isWebPage(bytes) {
      self = .webPage
    } else {
      return nil
    }
  }

  /// What a ZIP archive holds, by the names of its first files.
  private static func packed(_ bytes: [UInt8]) -> OfficeFile {
    let start = String(
      decoding: bytes.prefix(65_536).lazy.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    if start.contains("word/") { return .word }
    if start.contains("xl/") { return .excel }
    if start.contains("ppt/") { return .presentation }
    if start.contains("application/epub") { return .book }
    if start.contains("opendocument") { return .openDocument }
    return .archive
  }

  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    let text = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
  }

  /// What it is called, with its article.
  var title: String {
    switch self {
    case .pdf: "a PDF"
    case .word: "a Word document"
    case .excel: "an Excel workbook"
    case .openDocument: "an OpenDocument file"
    case .presentation: "a PowerPoint file"
    case .book: "an EPUB book"
    case .oldOffice: "a file of an old Word or Excel"
    case .richText: "an RTF document"
    case .webPage: "a web page"
    case .archive: "a ZIP archive"
    }
  }

  /// How text comes out of it.
  var help: String {
    switch self {
    case .pdf: "take its text out first: pdftotext FILE.pdf FILE.txt"
    case .word: "take its text out first: pandoc -t plain --wrap=none FILE.docx -o FILE.txt"
    case .excel: "save the table as 'CSV UTF-8' there, then: annals import FILE.csv"
    case .openDocument:
      "a text: pandoc -t plain --wrap=none FILE.odt -o FILE.txt; a table: save it as CSV"
    case .presentation, .oldOffice: "save it as plain text there; a table as CSV"
    case .book: "take its text out first: pandoc -t plain --wrap=none FILE.epub -o FILE.txt"
    case .richText: "take its text out first: pandoc -t plain --wrap=none FILE.rtf -o FILE.txt"
    case .webPage:
      "take its text out first: pandoc -t plain --wrap=none FILE.html -o FILE.txt; the structured data of "
        + "a page: annals import FILE.html"
    case .archive: "unpack it first, with unzip"
    }
  }
}
