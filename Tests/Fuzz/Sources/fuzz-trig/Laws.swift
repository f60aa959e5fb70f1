import FuzzSupport
import LinkedData
import ReadingLaws

/// What holds of any bytes that are read as TriG: errors stand within them; what was read is read again as it is
/// written, in N-Quads and in TriG.
func check(_ bytes: [UInt8]) {
  let broken = ReadingLaws.rdf(bytes, .triG)
  law(broken == nil, broken ?? "")
}
