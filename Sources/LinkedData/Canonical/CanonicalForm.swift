/// A dataset in canonical form (RDFC-1.0): equal bytes for datasets that differ in nothing but the
/// labels of their blank nodes and the order of their quads.
public struct CanonicalForm: Sendable {
  /// Canonical N-Quads: the lines in the order of their code points.
  public let nQuads: [UInt8]
  /// The label of each blank node, without `_:`, and what was issued for it, in the order of issue.
  public let issued: [(original: String, canonical: String)]

  /// The hash of the canonical N-Quads, in hexadecimal digits.
  public func hash(_ algorithm: HashAlgorithm = .sha256) -> String { algorithm.hexDigest(nQuads) }

  /// The issued identifiers as one JSON object from original to canonical labels.
  public var issuedJSON: [UInt8] {
    var output: [UInt8] = [UInt8(ascii: "{")]
    for (number, pair) in issued.enumerated() {
      if number > 0 { output.append(UInt8(ascii: ",")) }
      output.append(contentsOf: "\n  ".utf8)
      appendJSON(pair.original, to: &output)
      output.append(contentsOf: ": ".utf8)
      appendJSON(pair.canonical, to: &output)
    }
    output.append(contentsOf: issued.isEmpty ? "}\n".utf8 : "\n}\n".utf8)
    return output
  }

  private func appendJSON(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        output.append(contentsOf: "\\u00".utf8)
        output.append(contentsOf: MessageDigest.hex([byte]))
      } else {
        output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

/// Why there is no canonical form.
public enum CanonicalizationError: Error, Hashable, Sendable {
  /// The dataset would take more work than allowed; it may be built to do that.
  case tooComplex(limit: Int)

  /// What is wrong, in lower case and without a full stop.
  public var message: String {
    switch self {
    case .tooComplex(let limit):
      "the blank nodes are too alike: telling them apart takes more than \(limit) steps"
    }
  }
}

extension Dataset {
  /// How many steps canonicalization may take, unless told otherwise, for blank nodes that their own
  /// quads do not tell apart, besides 32 for each blank node: a second or two of work.
  public static var defaultComplexityLimit: Int { 2_000_000 }

  /// What many small groups of like nodes may take, so that the limit is not one on the size.
  static var stepsPerBlankNode: Int { 32 }

  /// The canonical form by RDFC-1.0.
  ///
  /// Where the quads of each blank node tell it from the others, as they nearly always do, the cost is
  /// that of sorting. Nodes that are alike cost more, in the worst case exponentially: that ends
  /// with an error when `complexityLimit` steps and 32 for each blank node have been taken. Generalized quads keep their place, but a blank node
  /// that is only ever a predicate may not be told from another.
  ///
  /// - Throws: `CanonicalizationError.tooComplex`.
  public func canonicalized(
    hash: HashAlgorithm = .sha256, complexityLimit: Int = Dataset.defaultComplexityLimit
  ) throws(CanonicalizationError) -> CanonicalForm {
    var canonicalizer = Canonicalizer(self, hash: hash, limit: complexityLimit)
    try canonicalizer.issueAll()
    return canonicalizer.form(self)
  }

  /// Whether two datasets differ only in the labels of their blank nodes.
  ///
  /// - Throws: `CanonicalizationError.tooComplex` where that cannot be found out with bounded work.
  public static func areIsomorphic(_ a: Dataset, _ b: Dataset) throws(CanonicalizationError) -> Bool
  {
    guard a.count == b.count else { return false }
    return try a.canonicalized().nQuads == b.canonicalized().nQuads
  }
}
