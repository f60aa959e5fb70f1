/// Ids made of names.
enum ImportedID {
  /// A word for an id: letters and digits as they are, hyphens for what parts them.
  static func of(_ name: String) -> String {
    var id = ""
    var pendingHyphen = false
    for scalar in name.unicodeScalars {
      let properties = scalar.properties
      let isPlain =
        properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark || scalar == "_"
      if isPlain {
        if pendingHyphen, !id.isEmpty { id += "-" }
        pendingHyphen = false
        id.unicodeScalars.append(scalar)
      } else {
        pendingHyphen = true
      }
      if id.utf8.count > 120 { break }
    }
    return id.isEmpty ? "unnamed" : id
  }
}
