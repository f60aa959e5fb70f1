/// Finds the number of a term by its bytes, whether these are in strings or lent by a reader.
struct TermIndex: Sendable {
  /// An open hash table of numbers, -1 where there is none; at most half full.
  private var slots = [Int32](repeating: -1, count: 16)
  /// A part of the hash of each term.
  private var hashes: [UInt32] = []
  private let seed = UInt64.random(in: .min ... .max)

  /// The number of the term with this hash for which the test holds.
  func find(_ hash: UInt64, where isSame: (Int32) -> Bool) -> Int32? {
    let part = UInt32(truncatingIfNeeded: hash)
    var slot = Int(part) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if hashes[Int(number)] == part, isSame(number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives the next number to a term that has none.
  mutating func insert(_ hash: UInt64) -> Int32 {
    precondition(hashes.count < Int32.max - 1, "a dataset holds fewer than 2^31 terms")
    let number = Int32(hashes.count)
    hashes.append(UInt32(truncatingIfNeeded: hash))
    if hashes.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for known in 0...number { place(known) }
    } else {
      place(number)
    }
    return number
  }

  private mutating func place(_ number: Int32) {
    var slot = Int(hashes[Int(number)]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  /// The hash of a term.
  func hash(_ term: Term) -> UInt64 {
    switch term {
    case .iri(let text): hash(text, seed)
    case .blank(let label): hash(label, seed ^ 1)
    case .literal(let literal):
      if let language = literal.language {
        hash(language, hash(literal.lexical, seed ^ 2) ^ 1)
      } else if UTF8Order.areSame(literal.datatype, XSD.string) {
        hash(literal.lexical, seed ^ 2)
      } else {
        hash(literal.datatype, hash(literal.lexical, seed ^ 2))
      }
    }
  }

  private func hash(_ text: String, _ seed: UInt64) -> UInt64 {
    text.withBytes { ByteHash.hash($0, 0..<$0.count, seed: seed) }
  }

  /// The hash of a lent term; nil where it is not spelled as the term itself is.
  func hash(_ bytes: Span<UInt8>, _ view: TermView) -> UInt64? {
    guard !view.isEscaped, !view.suffixIsEscaped else { return nil }
    switch view.kind {
    case .none: return nil
    case .iri: return ByteHash.hash(bytes, view.range, seed: seed)
    case .blank: return ByteHash.hash(bytes, view.range, seed: seed ^ 1)
    case .literal: break
    }
    let text = ByteHash.hash(bytes, view.range, seed: seed ^ 2)
    switch view.suffix {
    case .none: return text
    case .datatype:
      if ByteHash.same(bytes, view.suffixRange, XSD.string) { return text }
      return ByteHash.hash(bytes, view.suffixRange, seed: text)
    case .language:
      for i in view.suffixRange where (0x41...0x5A).contains(bytes[i]) { return nil }
      return ByteHash.hash(bytes, view.suffixRange, seed: text ^ 1)
    }
  }
}

extension TermView {
  /// Whether this is a term, where no spelling differs from the term's own.
  func isSame(_ bytes: Span<UInt8>, _ term: Term) -> Bool {
    switch (kind, term) {
    case (.iri, .iri(let text)), (.blank, .blank(let text)):
      return ByteHash.same(bytes, range, text)
    case (.literal, .literal(let literal)):
      guard ByteHash.same(bytes, range, literal.lexical) else { return false }
      switch (suffix, literal.language) {
      case (.language, let language?): return ByteHash.same(bytes, suffixRange, language)
      case (.datatype, nil): return ByteHash.same(bytes, suffixRange, literal.datatype)
      case (.none, nil): return UTF8Order.areSame(literal.datatype, XSD.string)
      default: return false
      }
    default: return false
    }
  }
}
