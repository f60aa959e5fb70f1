import FuzzSupport
import LinkedData
import ReadingLaws

/// What holds of any bytes that are read as JSON: reading, checking and checking in pieces agree; a value is read as
/// it is written; canonical form has itself as its canonical form.
func check(_ bytes: [UInt8]) {
  let broken = ReadingLaws.json(bytes)
  law(broken == nil, broken ?? "")
}
