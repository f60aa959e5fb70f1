/// A key, or what was pasted in its place.
enum Key: Hashable {
  case text(String)
  case enter, tab, backspace, delete
  case left, right, up, down, home, end
  case wordLeft, wordRight
  /// A letter with Ctrl.
  case control(Character)
}

/// Tells keys from the bytes that a terminal sends.
struct KeyReader {
  private var pending: [UInt8] = []

  /// The keys that are whole by now; what has only begun waits for its other bytes.
  mutating func keys(_ bytes: [UInt8]) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    var place = 0
    while place < pending.count, let (key, count) = key(pending[place...]) {
      if let key { keys.append(key) }
      place += count
    }
    pending.removeFirst(place)
    return keys
  }

  /// The first key and how many bytes it has; nil where there are too few to tell.
  private func key(_ bytes: ArraySlice<UInt8>) -> (Key?, Int)? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(bytes)
    case 0x0D, 0x0A: return (.enter, 1)
    case 0x09: return (.tab, 1)
    case 0x7F, 0x08: return (.backspace, 1)
    // A Ctrl-D that was typed while the terminal was not ours yet: Linux hands it on as this.
    case 0x00: return (.control("d"), 1)
    case 0..<0x20: return (.control(Character(Unicode.Scalar(first | 0x60))), 1)
    default: return text(bytes)
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> (Key?, Int)? {
    let run = bytes.prefix { $0 >= 0x20 && $0 != 0x7F }
    // A character whose last bytes are still to come stays behind.
    var whole = run.count
    for back in 1...min(3, run.count) {
      let byte = run[run.endIndex - back]
      if byte < 0x80 { break }
      if byte >= 0xC0 {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        if back < length, run.endIndex == bytes.endIndex { whole = run.count - back }
        break
      }
    }
    guard whole > 0 else { return nil }
    return (.text(String(decoding: run.prefix(whole), as: UTF8.self)), whole)
  }

  private static let sequences: [String: Key] = [
    "[A": .up, "[B": .down, "[C": .right, "[D": .left, "[H": .home, "[F": .end,
    "OA": .up, "OB": .down, "OC": .right, "OD": .left, "OH": .home, "OF": .end,
    "[1~": .home, "[4~": .end, "[3~": .delete, "[1;5C": .wordRight, "[1;5D": .wordLeft,
    "[1;3C": .wordRight, "[1;3D": .wordLeft, "b": .wordLeft, "f": .wordRight,
  ]

  /// A sequence that begins with Escape; one that nobody knows is nothing.
  private func escape(_ bytes: ArraySlice<UInt8>) -> (Key?, Int)? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return nil }
    var count = 2
    if second == UInt8(ascii: "[") {
      let parameters = rest.dropFirst().prefix { (0x20..<0x40).contains($0) }
      guard parameters.endIndex < rest.endIndex else { return rest.count > 16 ? (nil, 17) : nil }
      count = 3 + parameters.count
    } else if second == UInt8(ascii: "O") {
      guard rest.count > 1 else { return nil }
      count = 3
    }
    let name = String(decoding: bytes.prefix(count).dropFirst(), as: UTF8.self)
    return (Self.sequences[name], count)
  }
}
