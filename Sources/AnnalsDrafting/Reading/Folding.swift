import AnnalsText

/// What the rules read instead of what stands there.
///
/// Full width as half width, traditional as simplified. One scalar for one scalar, so that
/// no offset moves.
struct Folding: Sendable {
  static let shared = Folding()

  private let table: [UInt16]

  private init() {
    var table = (0...0xFFFF).map { UInt16($0) }
    for c in 0xFF01...0xFF5E { table[c] = UInt16(c - 0xFEE0) }
    let pairs = simplifiedForms.unicodeScalars.map(\.value)
    for i in stride(from: 0, to: pairs.count - 1, by: 2) {
      table[Int(pairs[i])] = UInt16(pairs[i + 1])
    }
    for (from, to) in foldedPunctuation { table[Int(from.value)] = UInt16(to.value) }
    for c in [0x09, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x0C] { table[c] = 0x20 }
    for c in 0x2000...0x200B { table[c] = 0x20 }
    self.table = table
  }

  func fold(_ scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? UInt32(table[Int(scalar)]) : scalar
  }
}

/// Signs of one meaning and several code points.
///
/// Quotation marks stay what they are.
private let foldedPunctuation: [(Unicode.Scalar, Unicode.Scalar)] = [
  ("○", "〇"), ("◯", "〇"), ("零", "零"), ("‧", "·"), ("•", "·"), ("・", "·"), ("∙", "·"), ("˙", "·"),
  ("‐", "-"), ("‑", "-"), ("‒", "–"), ("―", "—"), ("─", "—"), ("━", "—"), ("−", "-"), ("〜", "~"),
  ("〔", "("), ("〕", ")"), ("﹝", "("), ("﹞", ")"), ("︰", ":"), ("﹒", "."), ("｡", "。"), ("､", "、"),
  ("’", "’"), ("⽉", "月"), ("⽇", "日"), ("⼀", "一"), ("⼆", "二"), ("⼋", "八"), ("⼗", "十"),
]
