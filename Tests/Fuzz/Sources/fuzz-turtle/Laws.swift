import FuzzSupport
import LinkedData
import ReadingLaws

/// What holds of any bytes that are read as Turtle: errors stand within them; what was read is read again as it is
/// written, in N-Triples and in Turtle.
func check(_ bytes: [UInt8]) {
  let broken = ReadingLaws.rdf(bytes, .turtle)
  law(broken == nil, broken ?? "")
}
