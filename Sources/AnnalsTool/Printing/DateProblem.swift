import Chronology

/// What is said of a word that had to be a date and is none, and what to write instead where that is plain.
func noDate(_ text: String) -> String {
  do throws(EDTFError) {
    _ = try EDTF.parse(text)
    return "'\(text)' can't stand here"
  } catch {
    if let meant = WrittenDate.meaning(of: text) {
      return "'\(text)' is not an EDTF date: write \(meant)"
    }
    let help = error.help.map { "; \($0)" } ?? ""
    return "'\(text)' is not an EDTF date: \(error.message)\(help)"
  }
}
