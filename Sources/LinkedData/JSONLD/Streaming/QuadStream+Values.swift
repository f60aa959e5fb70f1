/// The values of properties, written from the tape.
extension QuadStream {
  mutating func writeProperty(
    _ index: Int, _ key: QuadVocabulary.Key, _ place: Place, _ bytes: Span<UInt8>
  ) -> Bool {
    switch key.arrangement {
    case .set: writeValues(index, key, place, bytes)
    case .list: writeList(index, key, place, bytes)
    case .languageMap: writeLanguageMap(index, key, place, bytes)
    }
  }

  /// Writes a value, or each of an array.
  private mutating func writeValues(
    _ index: Int, _ key: QuadVocabulary.Key, _ place: Place, _ bytes: Span<UInt8>
  ) -> Bool {
    guard tape[index].kind == .array else { return writeValue(index, key, place, bytes) }
    var i = index + 1
    let end = tape[index].end
    while i < end {
      guard writeValues(i, key, place, bytes) else { return false }
      i = tape.next(after: i)
    }
    return true
  }

  private mutating func writeValue(
    _ index: Int, _ key: QuadVocabulary.Key, _ place: Place, _ bytes: Span<UInt8>
  ) -> Bool {
    let entry = tape[index]
    switch entry.kind {
    case .null:
      return true
    case .object:
      return writeObject(index, key, place, bytes)
    case .array, .key:
      return false
    case .string, .number, .true, .false:
      beginLine(place, key.predicate)
      guard appendScalar(entry, key, bytes) else { return false }
      endLine(place)
      return true
    }
  }

  private mutating func appendScalar(
    _ entry: JSONTape.Entry, _ key: QuadVocabulary.Key, _ bytes: Span<UInt8>
  ) -> Bool {
    switch entry.kind {
    case .string:
      switch key.typing {
      case .literal: appendString(entry, suffix: key.suffix, bytes)
      case .reference: return appendReference(entry, bytes)
      case .vocabulary:
        guard case .known(let text) = vocabulary.type(entry, in: bytes) else { return false }
        output.append(from: vocabulary.arena, text)
      }
    case .number:
      return appendNumber(entry, key, bytes)
    case .true, .false:
      output.append(contentsOf: entry.kind == .true ? "\"true\"".utf8 : "\"false\"".utf8)
      output.append(from: vocabulary.arena, key.hasDatatype ? key.suffix : vocabulary.boolean)
    default:
      return false
    }
    return true
  }

  @inline(__always)
  private mutating func appendReference(_ entry: JSONTape.Entry, _ bytes: Span<UInt8>) -> Bool {
    if isBlankNode(entry, bytes) {
      output.append(contentsOf: blankNode(entry, bytes).utf8)
      return true
    }
    return vocabulary.appendReference(entry, in: bytes, to: &output)
  }

  /// What JSON need not escape N-Quads need not either, so that most texts are just copied.
  @inline(__always)
  private mutating func appendString(
    _ entry: JSONTape.Entry, suffix: Range<Int>, _ bytes: Span<UInt8>
  ) {
    if entry.hasEscapes {
      var plain: [UInt8] = []
      JSONToken(range: entry.start..<entry.end, hasEscapes: true).appendText(to: &plain, in: bytes)
      NQuadsText.append(quoted: plain.span, 0..<plain.count, to: &output)
    } else {
      output.append(UInt8(ascii: "\""))
      output.append(bytes, entry.start..<entry.end)
      output.append(UInt8(ascii: "\""))
    }
    output.append(from: vocabulary.arena, suffix)
  }

  private mutating func appendNumber(
    _ entry: JSONTape.Entry, _ key: QuadVocabulary.Key, _ bytes: Span<UInt8>
  ) -> Bool {
    output.append(UInt8(ascii: "\""))
    var native = vocabulary.integer
    if !key.isDouble, isPlainInteger(entry, bytes) {
      output.append(bytes, entry.start..<entry.end)
    } else {
      let number = JSONNumber(parsed: String(bytes, entry.start..<entry.end))
      let isInteger = !key.isDouble && number.isWritableInteger
      if !isInteger { native = vocabulary.double }
      output.append(contentsOf: (isInteger ? number.integerText : number.doubleText).utf8)
    }
    output.append(UInt8(ascii: "\""))
    output.append(from: vocabulary.arena, key.hasDatatype ? key.suffix : native)
    return true
  }

  /// Whether the number is written in at most 20 digits and is not `-0`.
  @inline(__always)
  private func isPlainInteger(_ entry: JSONTape.Entry, _ bytes: Span<UInt8>) -> Bool {
    guard entry.end - entry.start <= 20,
      bytes[entry.end - 1] != UInt8(ascii: "0") || entry.end - entry.start != 2
    else { return false }
    for i in entry.start..<entry.end where !bytes[i].isASCIIDigit {
      if i != entry.start || bytes[i] != UInt8(ascii: "-") { return false }
    }
    return true
  }

  // Objects

  /// Writes a value object, a list object or a node as the value of a property.
  private mutating func writeObject(
    _ index: Int, _ key: QuadVocabulary.Key, _ place: Place, _ bytes: Span<UInt8>
  ) -> Bool {
    var i = index + 1
    let end = tape[index].end
    while i < end {
      switch vocabulary.key(tape[i], in: bytes).meaning {
      case .value: return writeValueObject(index, key, place, bytes)
      case .list:
        return end == tape.next(after: i + 1) && i == index + 1
          && writeList(i + 1, key, place, bytes)
      case .id, .property: return writeNode(index, key, place, bytes)
      case .general: return false
      case .type, .language, .graph, .nothing: break
      }
      i = tape.next(after: i + 1)
    }
    return writeNode(index, key, place, bytes)
  }

  private mutating func writeNode(
    _ index: Int, _ key: QuadVocabulary.Key, _ place: Place, _ bytes: Span<UInt8>
  ) -> Bool {
    let mark = stack.count
    guard let subject = pushSubject(of: index, bytes) else { return false }
    beginLine(place, key.predicate)
    output.append(from: stack, subject)
    endLine(place)
    let isDone = writeEntries(of: index, Place(subject: subject, graph: place.graph), bytes)
    stack.removeSubrange(mark...)
    return isDone
  }

  private mutating func writeValueObject(
    _ index: Int, _ key: QuadVocabulary.Key, _ place: Place, _ bytes: Span<UInt8>
  ) -> Bool {
    var value: JSONTape.Entry?
    var type: JSONTape.Entry?
    var language: JSONTape.Entry?
    var i = index + 1
    while i < tape[index].end {
      let entry = tape[i + 1]
      switch vocabulary.key(tape[i], in: bytes).meaning {
      case .value where value == nil: value = entry
      case .type where type == nil: type = entry
      case .language where language == nil: language = entry
      case .nothing: break
      default: return false
      }
      i = tape.next(after: i + 1)
    }
    guard let value else { return false }
    if value.kind == .null {
      // It says nothing if it is right; whether it is, is looked at by the general way.
      return type == nil && language == nil
    }
    guard var own = literalKey(type, language, value, bytes) else { return false }
    own.predicate = key.predicate
    beginLine(place, key.predicate)
    guard appendScalar(value, own, bytes) else { return false }
    endLine(place)
    return true
  }

  /// A key that types values as a value object does; nil where that is not plain.
  private mutating func literalKey(
    _ type: JSONTape.Entry?, _ language: JSONTape.Entry?, _ value: JSONTape.Entry,
    _ bytes: Span<UInt8>
  ) -> QuadVocabulary.Key? {
    var key = QuadVocabulary.Key(meaning: .property)
    if let language {
      guard type == nil, value.kind == .string, language.kind == .string,
        case .known(let suffix) = vocabulary.language(language, in: bytes)
      else { return nil }
      key.suffix = suffix
    } else if let type {
      guard type.kind == .string, case .known(let datatype) = vocabulary.datatype(type, in: bytes)
      else { return nil }
      key.hasDatatype = true
      key.suffix = datatype
      key.isDouble = vocabulary.arena[datatype].elementsEqual(vocabulary.arena[vocabulary.double])
    }
    return key
  }

  // Lists and maps

  private mutating func writeList(
    _ index: Int, _ key: QuadVocabulary.Key, _ place: Place, _ bytes: Span<UInt8>
  ) -> Bool {
    let mark = stack.count
    defer { stack.removeSubrange(mark...) }
    var own = key
    own.predicate = vocabulary.first
    own.arrangement = .set
    var last: Place?
    var i = index
    let isArray = tape[index].kind == .array
    // What is not an array is a list of one; a list object in its place stands for itself.
    if tape[index].kind == .object { return false }
    if tape[index].kind == .null { return isWrittenOut(key) }
    let end = isArray ? tape[index].end : index + 1
    if isArray { i += 1 }
    while i < end {
      if tape[i].kind == .array { return false }
      if tape[i].kind != .null {
        let start = stack.count
        stack.append(contentsOf: nodes.blankNodes.issue().utf8)
        let node = Place(subject: start..<stack.count, graph: place.graph)
        beginLine(last ?? place, last == nil ? key.predicate : vocabulary.rest)
        output.append(from: stack, node.subject)
        endLine(place)
        guard !isNullValue(i, bytes), writeValue(i, own, node, bytes) else { return false }
        last = node
      }
      i = tape.next(after: i)
    }
    beginLine(last ?? place, last == nil ? key.predicate : vocabulary.rest)
    output.append(from: vocabulary.arena, vocabulary.empty)
    endLine(place)
    return true
  }

  /// What null comes to: nothing as the value of a list term, an empty list in `@list`.
  private func isWrittenOut(_ key: QuadVocabulary.Key) -> Bool { key.arrangement == .list }

  /// Whether this is an object whose `@value` is null, which would leave a hole in a list, or one
  /// that is itself a list.
  private mutating func isNullValue(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    guard tape[index].kind == .object else { return false }
    var i = index + 1
    while i < tape[index].end {
      let meaning = vocabulary.key(tape[i], in: bytes).meaning
      if meaning == .list || (meaning == .value && tape[i + 1].kind == .null) { return true }
      i = tape.next(after: i + 1)
    }
    return false
  }

  private mutating func writeLanguageMap(
    _ index: Int, _ key: QuadVocabulary.Key, _ place: Place, _ bytes: Span<UInt8>
  ) -> Bool {
    // What is no map is read as it would be without one.
    guard tape[index].kind == .object else { return writeValues(index, key, place, bytes) }
    guard vocabulary.hasPlainLanguageMaps else { return false }
    objectCount += 1
    let serial = objectCount
    var i = index + 1
    while i < tape[index].end {
      guard isFirst(tape[i], in: serial), bytes[tape[i].start] != UInt8(ascii: "@"),
        case .known(let suffix) = vocabulary.language(tape[i], in: bytes),
        writeTexts(i + 1, suffix, key, place, bytes)
      else { return false }
      i = tape.next(after: i + 1)
    }
    return true
  }

  /// Writes the texts of one language.
  private mutating func writeTexts(
    _ index: Int, _ suffix: Range<Int>, _ key: QuadVocabulary.Key, _ place: Place,
    _ bytes: Span<UInt8>
  ) -> Bool {
    let isArray = tape[index].kind == .array
    var i = isArray ? index + 1 : index
    let end = isArray ? tape[index].end : index + 1
    while i < end {
      let entry = tape[i]
      if entry.kind == .string {
        beginLine(place, key.predicate)
        appendString(entry, suffix: suffix, bytes)
        endLine(place)
      } else if entry.kind != .null {
        return false
      }
      i = tape.next(after: i)
    }
    return true
  }
}
