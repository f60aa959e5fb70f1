/// True where an ASCII word stands in `bytes` at `offset`.
///
/// Keywords are compared on every line: a literal costs nothing to make.
func matches(_ word: StaticString, _ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
  // Safety: a literal's pointer lives as long as the program, and `i` stays below its count.
  let count = word.utf8CodeUnitCount
  guard offset >= 0, offset + count <= min(end, bytes.count) else { return false }
  for i in 0..<count where unsafe word.utf8Start[i] != bytes[offset + i] { return false }
  return true
}
