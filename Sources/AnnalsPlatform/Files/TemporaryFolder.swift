/// A folder of our own in the system's place for temporaries, removed with all in it when the value
/// is let go.
package struct TemporaryFolder: ~Copyable {
  package let path: String

  /// Makes the folder, below TMPDIR where that is set.
  package init(named prefix: String = "annals") throws(FileError) {
    let template = Self.template(prefix)
    path = try naming(.create, template) { () throws(SystemFailure) in
      try FileSystem.makeUniqueFolder(template)
    }
  }

  /// A path in the system's place for temporaries, whose six X the system replaces.
  static func template(_ prefix: String) -> String {
    let place = Environment.current["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    return Path.join(place, prefix + "-XXXXXX")
  }

  deinit { try? Files.removeFolder(path) }

  /// The path of `name` in the folder.
  package borrowing func file(_ name: String) -> String { Path.join(path, name) }
}
