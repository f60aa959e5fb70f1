/// The mapping of GB 18030, rebuilt from the few rows it cannot be computed from.
///
/// Rows B0–F7 are GB 2312. Rows 81–A0 and the left halves of rows AA–FE hold every other ideograph
/// of U+4E00…U+9FA5 in Unicode order; three private areas are linear; and the four-byte codes count
/// through every scalar that has no two-byte code.
struct GB18030Table: Sendable {
  static let shared = GB18030Table()

  private static let trails = 190

  private var pairs: [UInt32]
  private var fours: [UInt32]

  private init() {
    pairs = Array(repeating: 0xFFFD, count: 126 * Self.trails)
    fours = []
    placeListedRows()
    placePrivateAreas()
    placeOtherIdeographs()
    countFourByteCodes()
  }

  /// The scalar of a two-byte code, if its bytes are in range.
  func scalar(_ lead: UInt8, _ trail: UInt8) -> UInt32? {
    guard lead >= 0x81, lead <= 0xFE, trail >= 0x40, trail != 0x7F, trail <= 0xFE else {
      return nil
    }
    return pairs[Self.cell(Int(lead), Int(trail))]
  }

  /// The scalar of the four-byte code with this linear number.
  func scalar(linear: Int) -> UInt32? {
    if linear < fours.count { return fours[linear] }
    let supplementary = linear - 189_000
    return supplementary >= 0 && supplementary < 0x100000 ? UInt32(0x10000 + supplementary) : nil
  }

  private static func cell(_ lead: Int, _ trail: Int) -> Int {
    (lead - 0x81) * trails + trail - (trail > 0x7F ? 0x41 : 0x40)
  }

  private mutating func placeListedRows() {
    place(gbSymbols, leads: 0xA1...0xA9, trails: 0xA1...0xFE)
    place(gbSymbolsExtended, leads: 0xA8...0xA9, trails: 0x40...0xA0)
    place(gbIdeographs, leads: 0xB0...0xF7, trails: 0xA1...0xFE)
  }

  private mutating func place(
    _ row: String, leads: ClosedRange<Int>, trails: ClosedRange<Int>
  ) {
    var scalars = row.unicodeScalars.makeIterator()
    for lead in leads {
      for trail in trails where trail != 0x7F {
        guard let next = scalars.next() else { return }
        pairs[Self.cell(lead, trail)] = next.value
      }
    }
  }

  private mutating func placePrivateAreas() {
    var next: UInt32 = 0xE000
    for (leads, trails) in [
      (0xAA...0xAF, 0xA1...0xFE), (0xF8...0xFE, 0xA1...0xFE), (0xA1...0xA7, 0x40...0xA0),
    ] {
      for lead in leads {
        for trail in trails where trail != 0x7F {
          pairs[Self.cell(lead, trail)] = next
          next += 1
        }
      }
    }
  }

  private mutating func placeOtherIdeographs() {
    let listed = Set(gbIdeographs.unicodeScalars.map(\.value))
    let rest = (UInt32(0x4E00)...0x9FA5).filter { !listed.contains($0) }
    var scalars = (rest + gbTail.unicodeScalars.map(\.value)).makeIterator()
    for (leads, trails) in [(0x81...0xA0, 0x40...0xFE), (0xAA...0xFE, 0x40...0xA0)] {
      for lead in leads {
        for trail in trails where trail != 0x7F {
          guard let next = scalars.next() else { return }
          pairs[Self.cell(lead, trail)] = next
        }
      }
    }
  }

  private mutating func countFourByteCodes() {
    var taken = Array(repeating: false, count: 0x10000)
    for scalar in pairs { taken[Int(scalar)] = true }
    taken[0xFFFD] = false
    fours = (UInt32(0x80)...0xFFFF).filter {
      !taken[Int($0)] && !(0xD800...0xDFFF).contains($0)
    }
  }
}
