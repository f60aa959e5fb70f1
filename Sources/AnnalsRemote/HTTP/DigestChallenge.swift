import LinkedData

/// A server's demand for the digest scheme of RFC 7616.
struct DigestChallenge: Hashable {
  private let realm: String
  private let nonce: String
  private let opaque: String?
  private let algorithm: String
  private let hasQuality: Bool

  /// The demand, or nil where it is another scheme's, or an algorithm's that we don't know.
  init?(_ challenge: String) {
    guard challenge.lowercased().hasPrefix("digest ") else { return nil }
    let fields = Self.fields(challenge.dropFirst(7))
    guard let realm = fields["realm"], let nonce = fields["nonce"] else { return nil }
    let algorithm = fields["algorithm"] ?? "MD5"
    guard ["MD5", "SHA-256"].contains(algorithm.uppercased()) else { return nil }
    let qualities = fields["qop"]?.split(separator: ",").map {
      $0.filter { $0 != " " }.lowercased()
    }
    if let qualities, !qualities.contains("auth") { return nil }
    self.realm = realm
    self.nonce = nonce
    self.algorithm = algorithm
    opaque = fields["opaque"]
    hasQuality = qualities != nil
  }

  /// Fields of the form name=value or name="value", by their names in lower case.
  private static func fields(_ text: Substring) -> [String: String] {
    var fields: [String: String] = [:]
    var rest = text
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].filter { $0 != " " && $0 != "," }.lowercased()
      rest = rest[rest.index(after: equals)...]
      var value = ""
      if rest.first == "\"" {
        rest = rest.dropFirst()
        while let next = rest.popFirst(), next != "\"" {
          value.append(next == "\\" ? rest.popFirst() ?? "\\" : next)
        }
      } else {
        while let next = rest.first, next != ",", next != " " {
          value.append(next)
          rest = rest.dropFirst()
        }
      }
      fields[name] = value
    }
    return fields
  }

  /// The value of the `Authorization` line that answers it.
  func answer(
    _ request: HTTPRequest, user: String, password: String, clientNonce: String, count: Int
  ) -> String {
    let digits = String(count, radix: 16)
    let number = String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
    let target = request.url.target
    let secret = hash("\(user):\(realm):\(password)")
    let action = hash("\(request.method):\(target)")
    let response = hash(
      hasQuality
        ? "\(secret):\(nonce):\(number):\(clientNonce):auth:\(action)"
        : "\(secret):\(nonce):\(action)"
    )
    var fields = [
      "username=\(quoted(user))", "realm=\(quoted(realm))", "nonce=\(quoted(nonce))",
      "uri=\(quoted(target))", "response=\"\(response)\"", "algorithm=\(algorithm)",
    ]
    if hasQuality { fields += ["qop=auth", "nc=\(number)", "cnonce=\"\(clientNonce)\""] }
    if let opaque { fields.append("opaque=\(quoted(opaque))") }
    return "Digest " + fields.joined(separator: ", ")
  }

  private func hash(_ text: String) -> String {
    algorithm.uppercased() == "MD5"
      ? MD5.hexDigest(Array(text.utf8)) : HashAlgorithm.sha256.hexDigest(Array(text.utf8))
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }
}

/// MD5 (RFC 1321), which old servers want for the digest scheme; it protects nothing by itself.
enum MD5 {
  private static let shifts: [UInt32] = [
    7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21,
  ]
  /// The digits of the sines of the first 64 whole numbers, as the RFC lists them.
  private static let sines: [UInt32] = [
    0xd76a_a478, 0xe8c7_b756, 0x2420_70db, 0xc1bd_ceee, 0xf57c_0faf, 0x4787_c62a, 0xa830_4613,
    0xfd46_9501, 0x6980_98d8, 0x8b44_f7af, 0xffff_5bb1, 0x895c_d7be, 0x6b90_1122, 0xfd98_7193,
    0xa679_438e, 0x49b4_0821, 0xf61e_2562, 0xc040_b340, 0x265e_5a51, 0xe9b6_c7aa, 0xd62f_105d,
    0x0244_1453, 0xd8a1_e681, 0xe7d3_fbc8, 0x21e1_cde6, 0xc337_07d6, 0xf4d5_0d87, 0x455a_14ed,
    0xa9e3_e905, 0xfcef_a3f8, 0x676f_02d9, 0x8d2a_4c8a, 0xfffa_3942, 0x8771_f681, 0x6d9d_6122,
    0xfde5_380c, 0xa4be_ea44, 0x4bde_cfa9, 0xf6bb_4b60, 0xbebf_bc70, 0x289b_7ec6, 0xeaa1_27fa,
    0xd4ef_3085, 0x0488_1d05, 0xd9d4_d039, 0xe6db_99e5, 0x1fa2_7cf8, 0xc4ac_5665, 0xf429_2244,
    0x432a_ff97, 0xab94_23a7, 0xfc93_a039, 0x655b_59c3, 0x8f0c_cc92, 0xffef_f47d, 0x8584_5dd1,
    0x6fa8_7e4f, 0xfe2c_e6e0, 0xa301_4314, 0x4e08_11a1, 0xf753_7e82, 0xbd3a_f235, 0x2ad7_d2bb,
    0xeb86_d391,
  ]

  static func hexDigest(_ message: [UInt8]) -> String {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bits = UInt64(message.count) &* 8
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * place))) }
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476]
    for start in stride(from: 0, to: bytes.count, by: 64) {
      mix(bytes[start..<start + 64], into: &state)
    }
    return state.map { word in
      (0..<4).map { place in
        let digits = String(UInt8(truncatingIfNeeded: word >> UInt32(8 * place)), radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
      }.joined()
    }.joined()
  }

  private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    let words = (0..<16).map { word in
      (0..<4).reduce(UInt32(0)) {
        $0 | UInt32(block[block.startIndex + 4 * word + $1]) << UInt32(8 * $1)
      }
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    for step in 0..<64 {
      let (mixed, word): (UInt32, Int) =
        switch step / 16 {
        case 0: ((b & c) | (~b & d), step)
        case 1: ((d & b) | (~d & c), (5 * step + 1) % 16)
        case 2: (b ^ c ^ d, (3 * step + 5) % 16)
        default: (c ^ (b | ~d), (7 * step) % 16)
        }
      let sum = a &+ mixed &+ sines[step] &+ words[word]
      let shift = shifts[step / 16 * 4 + step % 4]
      (a, d, c, b) = (d, c, b, b &+ (sum << shift | sum >> (32 - shift)))
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
  }
}
