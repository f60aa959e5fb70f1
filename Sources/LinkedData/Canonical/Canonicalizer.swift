/// The algorithm of RDFC-1.0, section 4.4.
struct Canonicalizer {
  let index: BlankNodeIndex
  let limit: Int
  var digest: MessageDigest
  var canonical = IdentifierIssuer()
  /// The first-degree hash of each node, in hexadecimal digits.
  var hashes: [[UInt8]] = []
  /// How many steps have been taken for nodes that are alike.
  var steps = 0
  /// Memory for the lines of a node, kept from one to the next.
  private var spare = LineSet()

  init(_ dataset: Dataset, hash: HashAlgorithm, limit: Int) {
    index = BlankNodeIndex(dataset)
    digest = MessageDigest(hash)
    self.limit = limit
  }

  /// Issues an identifier for each node (4.4.3).
  mutating func issueAll() throws(CanonicalizationError) {
    // 3
    hashes.reserveCapacity(index.count)
    for node in 0..<index.count { hashes.append(firstDegreeHash(Int32(node))) }
    let order = (0..<Int32(index.count)).sorted {
      hashes[Int($0)].lexicographicallyPrecedes(hashes[Int($1)])
    }
    // 4
    var alike: [ArraySlice<Int32>] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, hashes[Int(order[end])] == hashes[Int(order[start])] { end += 1 }
      if end == start + 1 {
        _ = canonical.issue(order[start])
      } else {
        alike.append(order[start..<end])
      }
      start = end
    }
    // 5
    for group in alike { try issue(group) }
  }

  /// Issues identifiers for nodes of one first-degree hash, and for those met on the way (4.4.3, 5).
  private mutating func issue(_ group: ArraySlice<Int32>) throws(CanonicalizationError) {
    var results: [NDegreeResult] = []
    for node in group where canonical.number(of: node) == nil {
      var issuer = IdentifierIssuer()
      _ = issuer.issue(node)
      results.append(try hashNDegreeQuads(of: node, issuer: issuer))
    }
    results.sort { $0.hash.lexicographicallyPrecedes($1.hash) }
    for result in results {
      for node in result.issuer.nodes { _ = canonical.issue(node) }
    }
  }

  /// The hash of the quads of a node, with all other blank nodes made the same (4.6.3).
  private mutating func firstDegreeHash(_ node: Int32) -> [UInt8] {
    var lines = LineSet()
    swap(&lines, &spare)
    lines.removeAll()
    for quad in index.quads(of: node) {
      index.append(index.rows[Int(quad)], to: &lines.bytes) { other, output in
        output.append(other == node ? UInt8(ascii: "a") : UInt8(ascii: "z"))
      }
      lines.endLine()
    }
    for range in lines.sorted() { digest.update(lines.bytes.span, range) }
    swap(&lines, &spare)
    return digest.finishHex()
  }

  /// The dataset with the identifiers that have been issued (4.4.3, 6 and 7).
  func form(_ dataset: Dataset) -> CanonicalForm {
    var lines = LineSet()
    for row in index.rows {
      index.append(row, to: &lines.bytes) { node, output in
        Self.append(canonical.number(of: node) ?? 0, prefix: "c14n", to: &output)
      }
      lines.endLine()
    }
    var output: [UInt8] = []
    output.reserveCapacity(lines.bytes.count)
    for range in lines.sorted() { output.append(lines.bytes.span, range) }
    let issued = canonical.nodes.enumerated().map { number, node in
      let label = dataset.terms[Int(index.term[Int(node)])].blankLabel ?? ""
      return (original: label, canonical: "c14n\(number)")
    }
    return CanonicalForm(nQuads: output, issued: issued)
  }

  /// Appends an identifier without `_:`.
  static func append(_ number: Int, prefix: StaticString, to output: inout [UInt8]) {
    output.append(contentsOf: prefix.description.utf8)
    output.append(decimal: number)
  }
}
