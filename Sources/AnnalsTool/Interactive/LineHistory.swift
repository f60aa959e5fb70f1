import AnnalsPlatform

/// The lines that were entered before, kept in a file of the user's where there is a place for it.
struct LineHistory {
  private static let limit = 1000

  private(set) var lines: [String]
  private let path: String?
  /// Where among the lines the user looks; their number is the line in the making.
  private var place: Int
  private var begun = ""

  /// The history in a file, which need not be there; without a path it lasts as long as this value.
  init(_ path: String?) {
    self.path = path
    let bytes = path.flatMap { try? Files.read($0, limit: 1 << 20) } ?? []
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    place = lines.count
  }

  /// Where the history of questions is, by the rules of XDG.
  static func path(_ environment: Environment) -> String? {
    if let state = environment["XDG_STATE_HOME"], Path.isAbsolute(state) {
      return Path.join(state, "annals/history")
    }
    guard let home = environment["HOME"], Path.isAbsolute(home) else { return nil }
    return Path.join(home, ".local/state/annals/history")
  }

  mutating func begin() {
    place = lines.count
    begun = ""
  }

  /// The line before; `current` is kept when it is the one in the making.
  mutating func older(than current: String) -> String? {
    guard place > 0 else { return nil }
    if place == lines.count { begun = current }
    place -= 1
    return lines[place]
  }

  mutating func newer() -> String? {
    guard place < lines.count else { return nil }
    place += 1
    return place < lines.count ? lines[place] : begun
  }

  /// Adds a line, unless it is the one before again.
  mutating func add(_ line: String) {
    let flat = String(line.map { $0.isNewline ? " " : $0 })
    if lines.last != flat { lines.append(flat) }
    if lines.count > Self.limit { lines.removeFirst(lines.count - Self.limit) }
  }

  /// Writes the file.
  ///
  /// A history that cannot be kept is no reason to bother anybody.
  func save() {
    guard let path, (try? Files.makeFolder(Path.parent(of: path))) != nil else { return }
    try? Files.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: path)
    try? Files.setMode(path, 0o600)
  }
}
