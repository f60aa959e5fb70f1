import AnnalsModel

/// A number with its noun: `1 claim`, `2 claims`.
func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

extension Graph {
  /// How much it holds, in words.
  var size: String {
    "\(counted(entities.count, "entity", "entities")), \(counted(claimCount, "claim"))"
  }
}
