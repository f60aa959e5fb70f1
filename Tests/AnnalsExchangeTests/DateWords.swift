import Chronology

/// Dates for tests, by their EDTF.
enum DateWords {
  static func date(_ text: String) -> EDTF? { EDTF(text) }
}
