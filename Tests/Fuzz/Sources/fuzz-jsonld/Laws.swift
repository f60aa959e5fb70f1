import FuzzSupport
import LinkedData
import ReadingLaws

/// What holds of any bytes that are read as JSON-LD: they mean the same by their tokens and by their tree, expanded,
/// compacted and flattened, or end in the same error.
func check(_ bytes: [UInt8]) {
  let broken = ReadingLaws.jsonLD(bytes)
  law(broken == nil, broken ?? "")
}
