import FuzzSupport
import LinkedData
import ReadingLaws

/// What holds of any dataset: canonical form is its own canonical form, and JSON-LD made of the dataset gives it back.
func check(_ bytes: [UInt8]) {
  let broken = ReadingLaws.canonical(bytes)
  law(broken == nil, broken ?? "")
}
