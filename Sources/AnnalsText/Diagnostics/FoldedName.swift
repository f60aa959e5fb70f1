/// A name as it is compared with others that may have been meant: without case, width, traditional forms and what
/// joins or parts its words.
struct FoldedName: Equatable {
  /// The letters.
  private(set) var letters: [Unicode.Scalar] = []
  /// The figures and what parts them, which tell names apart that are otherwise alike: Apollo 11, 1-11.
  private(set) var figures: [Unicode.Scalar] = []
  /// Initials and Roman numbers, which do so too: H in George H Bush, XIV.
  private(set) var initials = ""
  private(set) var hasHan = false

  init(_ name: String) {
    var word: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars {
      let plain = Self.plain(scalar)
      if Self.joins(plain) {
        if let last = figures.last, Self.isFigure(last), word.last.map(Self.isFigure) ?? false {
          figures.append(" ")
        }
        end(&word)
        continue
      }
      word.append(plain)
      if Self.isFigure(plain) {
        figures.append(plain)
      } else {
        append(plain)
      }
    }
    end(&word)
    while figures.last == " " { figures.removeLast() }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      letters.append(Self.lowercased(scalar))
    } else if scalar.value >= 0x2E80 {
      hasHan = true
      letters.append(scalar)
    } else {
      letters.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  private mutating func end(_ word: inout [Unicode.Scalar]) {
    let isInitial = word.count == 1 && word[0].value < 0x2E80 && !Self.isFigure(word[0])
    let isRoman = word.count > 1 && word.allSatisfy { "IVXLCM".unicodeScalars.contains($0) }
    if isInitial || isRoman {
      initials.unicodeScalars.append(contentsOf: word)
      initials += " "
    }
    word.removeAll(keepingCapacity: true)
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// What stands within names and says little: blanks, hyphens, dots, quotation marks, brackets of titles.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x2D, 0x2E, 0x27, 0x22, 0x5F, 0xB7, 0x2010...0x2015, 0x2018...0x201F, 0x2027, 0x30FB:
      true
    case 0x3000, 0x3008...0x300F: true
    default: false
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x2000 { return scalar }
    if (0xFF01...0xFF5E).contains(scalar.value) {
      return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }
    return simplified[scalar] ?? scalar
  }

  /// The simplified form of each traditional sign.
  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
    let forms = Array(simplifiedForms.unicodeScalars)
    return stride(from: 0, to: forms.count - 1, by: 2).reduce(into: [:]) { table, i in
      table[forms[i]] = forms[i + 1]
    }
  }()

  // MARK: Likeness

  /// True where two names are one but for case, width and the like.
  func isSame(as other: FoldedName) -> Bool {
    letters == other.letters && figures == other.figures && !(letters.isEmpty && figures.isEmpty)
  }

  /// True where a name is long enough that one with one letter wrong can be nothing else.
  ///
  /// A Chinese sign is a word: another one, in a name shorter than this, is another thing.
  var canSlip: Bool { letters.count >= (hasHan ? 8 : 5) && letters.count <= 64 }

  /// True where one letter is wrong, missing, too much, or has changed places with its neighbour.
  func isSlip(of other: FoldedName) -> Bool {
    guard canSlip, other.canSlip, figures == other.figures, initials == other.initials,
      hasHan == other.hasHan
    else { return false }
    guard Spelling.distance(letters, other.letters, limit: 1) == 1 else { return false }
    return !hasHan || !differsInTellingSign(other)
  }

  /// Signs that names which belong together differ in: 第一 and 第二, 湖南 and 湖北.
  private static let telling = Set(
    "〇零一二三四五六七八九十百千甲乙丙丁戊己庚辛壬癸上中下前后左右东西南北内外新旧大小正副男女元春夏秋冬".unicodeScalars)

  private func differsInTellingSign(_ other: FoldedName) -> Bool {
    let ours = letters.filter { Self.telling.contains($0) }
    return ours != other.letters.filter { Self.telling.contains($0) }
  }

  // MARK: Keys

  /// A number that all names have which are the same but for case and the like.
  var key: UInt64 { Self.hash(letters[...], figures, side: 0, count: 0) }

  /// The halves of a name of `count` letters that one slip can't both touch: this one's, where it may be that one.
  ///
  /// A slip touches two neighbouring letters at most, and between the halves there is one at least.
  func halves(of count: Int) -> (UInt64, UInt64) {
    let half = min(max(1, (count - 1) / 2), letters.count)
    return (
      Self.hash(letters.prefix(half), figures, side: 1, count: count),
      Self.hash(letters.suffix(half), figures, side: 2, count: count)
    )
  }

  var count: Int { letters.count }

  /// FNV-1a over what a name has.
  private static func hash(
    _ letters: ArraySlice<Unicode.Scalar>, _ figures: [Unicode.Scalar], side: UInt64, count: Int
  ) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ side << 32 ^ UInt64(count)
    for letter in letters { hash = (hash ^ UInt64(letter.value)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ 0x10FFFF) &* 0x0000_0100_0000_01B3
    for figure in figures { hash = (hash ^ UInt64(figure.value)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
