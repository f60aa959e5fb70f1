/// A line in the making: its text and where the cursor stands in it.
struct LineBuffer: Hashable {
  private(set) var characters: [Character] = []
  private(set) var cursor = 0

  init(_ text: String = "") { replace(with: text) }

  var text: String { String(characters) }
  var beforeCursor: String { String(characters[..<cursor]) }

  /// Another text, the cursor at its end.
  mutating func replace(with text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  mutating func insert(_ text: String) {
    // Together with what stands before, new scalars may be one character.
    let start = String(characters[..<cursor]) + text
    let rest = characters[cursor...]
    characters = Array(start)
    cursor = characters.count
    characters += rest
  }

  /// Takes characters before the cursor away.
  mutating func deleteBackward(_ count: Int = 1) {
    let start = max(0, cursor - count)
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  mutating func deleteForward() {
    if cursor < characters.count { characters.remove(at: cursor) }
  }

  mutating func deleteToEnd() { characters.removeSubrange(cursor...) }
  mutating func deleteToStart() { deleteBackward(cursor) }
  mutating func deleteWord() { deleteBackward(cursor - wordStart) }

  mutating func move(by count: Int) {
    cursor = min(max(0, cursor + count), characters.count)
  }

  mutating func moveToStart() { cursor = 0 }
  mutating func moveToEnd() { cursor = characters.count }
  mutating func moveWordLeft() { cursor = wordStart }

  mutating func moveWordRight() {
    while cursor < characters.count, characters[cursor].isWhitespace { cursor += 1 }
    while cursor < characters.count, !characters[cursor].isWhitespace { cursor += 1 }
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }
}
