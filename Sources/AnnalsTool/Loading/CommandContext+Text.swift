extension CommandContext {
  /// The bytes of a file that has to be text.
  ///
  /// - Throws: where it is not UTF-8, with the place of the first byte that is not.
  func readText(_ typed: String) throws(CommandFailure) -> [UInt8] {
    let bytes = try read(typed)
    guard let place = placeWithoutUTF8(in: bytes) else { return bytes }
    let name = typed == "-" ? "standard input" : "'\(typed)'"
    guard !bytes.starts(with: "%PDF-".utf8) else {
      throw .input(
        "\(name) is a PDF, not text", help: "take its text out first: pdftotext FILE.pdf FILE.txt")
    }
    throw .input(
      "\(name) is not UTF-8: byte \(place) cannot stand where it is",
      help: "Chinese text in another coding: iconv -f GB18030 -t UTF-8")
  }
}

/// The offset of the first byte that is no UTF-8, or nil where all of them are.
func placeWithoutUTF8(in bytes: [UInt8]) -> Int? {
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  var decoder = UTF8()
  var input = bytes.makeIterator()
  var place = 0
  while case .scalarValue(let scalar) = decoder.decode(&input) { place += UTF8.width(scalar) }
  return place
}
