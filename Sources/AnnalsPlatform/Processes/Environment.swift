/// The variables a program was started with.
///
/// Commands are given one, so that tests can choose it.
package struct Environment: Hashable, Sendable {
  private var variables: [String: String]

  package init(_ variables: [String: String] = [:]) { self.variables = variables }

  /// Those of this process.
  package static var current: Environment {
    var variables: [String: String] = [:]
    for entry in Program.environmentEntries {
      guard let equals = entry.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = String(entry[..<equals])
      // The first of two of the same name is the one getenv finds.
      if variables[name] == nil {
        variables[name] = String(entry[entry.utf8.index(after: equals)...])
      }
    }
    return Environment(variables)
  }

  package subscript(name: String) -> String? {
    get { variables[name] }
    set { variables[name] = newValue }
  }

  /// As `NAME=value`, sorted, for a program to be started.
  package var entries: [String] {
    variables.map { "\($0.key)=\($0.value)" }.sorted()
  }
}
