import AnnalsDrafting

extension CommandContext {
  /// The bytes of a file that has to be prose, in any coding that drafting reads.
  ///
  /// - Throws: where it is a file of another program's.
  func readProse(_ typed: String) throws(CommandFailure) -> [UInt8] {
    let bytes = try read(typed)
    if let other = OfficeFile(bytes) {
      throw .input("\(Self.quoted(typed)) is \(other.title), not text", help: other.help)
    }
    guard isProse(bytes) else {
      throw .input(
        "\(Self.quoted(typed)) is no text in UTF-8, UTF-16 or GB 18030",
        help: "if it is text in another coding: iconv -f CODING -t UTF-8")
    }
    return bytes
  }

  static func quoted(_ typed: String) -> String { typed == "-" ? "standard input" : "'\(typed)'" }
}

/// True of what can be read as text in a coding that drafting knows.
private func isProse(_ bytes: [UInt8]) -> Bool {
  String(validating: bytes, as: UTF8.self) != nil || scalars(of: bytes) != nil
}

/// Bytes as UTF-8, which GB 18030 and UTF-16 that says so become; nil where they are none of these.
func asUTF8(_ bytes: [UInt8]) -> [UInt8]? {
  if String(validating: bytes, as: UTF8.self) != nil { return bytes }
  guard let scalars = scalars(of: bytes) else { return nil }
  var text = String.UnicodeScalarView()
  text.append(contentsOf: scalars.lazy.compactMap { Unicode.Scalar($0) })
  return Array(String(text).utf8)
}

/// What bytes are in UTF-16 that says so, or in GB 18030; nil where some cannot be read as either.
private func scalars(of bytes: [UInt8]) -> [UInt32]? {
  let text = DocumentText(bytes)
  let isNational = text.encoding == .gb18030
  guard !isNational || isInPairs(bytes) else { return nil }
  guard !text.scalars.contains(where: { $0 == 0xFFFD || $0 == 0 }) else { return nil }
  // The byte order mark has done its work.
  return text.scalars.first == 0xFEFF ? Array(text.scalars.dropFirst()) : text.scalars
}

/// True where high bytes stand in pairs, as those of Chinese characters do: the letters of a western coding, an
/// é among others, would be taken for halves of characters.
private func isInPairs(_ bytes: [UInt8]) -> Bool {
  var (pairs, singles) = (0, 0)
  var i = 0
  while i < bytes.count {
    guard bytes[i] >= 0x80 else {
      i += 1
      continue
    }
    let isPair =
      i + 1 < bytes.count && (bytes[i + 1] >= 0x80 || (0x30...0x39).contains(bytes[i + 1]))
    pairs += isPair ? 1 : 0
    singles += isPair ? 0 : 1
    i += 2
  }
  return singles * 2 <= pairs
}
