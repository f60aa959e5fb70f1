import LinkedData
import TestSupport
import Testing

@Suite struct CanonicalFormTests {
  /// FIPS 180-4 examples, as NIST publishes them.
  @Test(arguments: [
    (
      HashAlgorithm.sha256, "",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    ),
    (.sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      .sha256, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      .sha384, "",
      "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b"
    ),
    (
      .sha384, "abc",
      "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
    ),
    (
      .sha384,
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "09330c33f71147e83d192fc782cd1b4753111b173b3b05d22fa08086e3b0f712fcc7c71a557e2db966c3e9fa91746039"
    ),
  ])
  func digestsAreThoseOfTheStandard(_ hash: HashAlgorithm, _ text: String, _ expected: String) {
    #expect(hash.hexDigest(Array(text.utf8)) == expected)
  }

  @Test func aDigestOfALongMessageTakesItInPieces() {
    var digest = MessageDigest(.sha256)
    let block = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
    for _ in 0..<1000 { digest.update(block) }
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(
      digest.finish().map { String(Int($0) + 256, radix: 16).dropFirst() }.joined() == expected)
  }

  /// Lengths around the block, where padding changes.
  @Test(arguments: HashAlgorithm.allCases)
  func piecesMakeNoDifference(_ hash: HashAlgorithm) {
    for length in 0..<260 {
      let message = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
      var digest = MessageDigest(hash)
      for byte in message { digest.update([byte]) }
      #expect(digest.finish() == hash.digest(message))
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func labelsAndOrderMakeNoDifference(seed: UInt64) throws {
    var generator = RandomRDF(random: SeededRandom(seed: seed))
    let dataset = generator.dataset(quads: Int(seed))
    let other = generator.disguised(dataset)
    let form = try dataset.canonicalized()
    #expect(try other.canonicalized().nQuads == form.nQuads)
    let (again, errors) = Dataset.reading(form.nQuads, as: .nQuads)
    #expect(errors.isEmpty)
    #expect(try again.canonicalized().nQuads == form.nQuads)
  }

  @Test(arguments: [5, 6])
  func aRingHasOneFormWhereverItBegins(_ count: Int) throws {
    func ring(_ labels: [Int]) -> Dataset {
      Dataset(
        labels.indices.map {
          Quad(
            .blank("n\(labels[$0])"), .iri("urn:p"), .blank("n\(labels[($0 + 1) % count])"))
        })
    }
    let form = try ring(Array(0..<count)).canonicalized().nQuads
    var random = SeededRandom(seed: 1)
    for _ in 0..<10 {
      #expect(try ring((0..<count).shuffled(using: &random)).canonicalized().nQuads == form)
    }
  }

  @Test func twoRingsAreNotOneOfTheirSize() throws {
    func rings(_ sizes: [Int]) -> Dataset {
      var dataset = Dataset()
      for (ring, size) in sizes.enumerated() {
        for i in 0..<size {
          dataset.insert(
            Quad(.blank("r\(ring)_\(i)"), .iri("urn:p"), .blank("r\(ring)_\((i + 1) % size)")))
        }
      }
      return dataset
    }
    #expect(try !Dataset.areIsomorphic(rings([6]), rings([3, 3])))
    #expect(try Dataset.areIsomorphic(rings([4, 3]), rings([3, 4])))
  }

  @Test func anEmptyDatasetHasAnEmptyForm() throws {
    let form = try Dataset().canonicalized()
    #expect(form.nQuads.isEmpty)
    #expect(String(decoding: form.issuedJSON, as: UTF8.self) == "{}\n")
  }

  @Test func theMapIsAnObjectFromOldLabelsToNew() throws {
    let dataset: Dataset = [Quad(.blank("e\"0"), .iri("urn:p"), .string("x"))]
    let json = String(decoding: try dataset.canonicalized().issuedJSON, as: UTF8.self)
    #expect(json == "{\n  \"e\\u00220\": \"c14n0\"\n}\n")
  }

  /// Everyone linked with everyone: more orders than can be tried.
  @Test func aCliqueEndsWithAnError() {
    var dataset = Dataset()
    for a in 0..<12 {
      for b in 0..<12 where a != b {
        dataset.insert(Quad(.blank("n\(a)"), .iri("urn:p"), .blank("n\(b)")))
      }
    }
    #expect(throws: CanonicalizationError.tooComplex(limit: 20_000)) {
      try dataset.canonicalized(complexityLimit: 20_000)
    }
  }

  /// Nodes that nothing tells apart, in one ring: each sees all the others.
  @Test func aLongRingEndsWithAnError() {
    let count = 2000
    let ring = Dataset(
      (0..<count).map { Quad(.blank("n\($0)"), .iri("urn:p"), .blank("n\(($0 + 1) % count)")) })
    #expect(throws: CanonicalizationError.tooComplex(limit: 0)) {
      try ring.canonicalized(complexityLimit: 0)
    }
  }

  @Test func manyNodesAroundOneAreToldApartInLinearTime() throws {
    let star = Dataset((1..<5000).map { Quad(.blank("n0"), .iri("urn:p"), .blank("n\($0)")) })
    #expect(try star.canonicalized(complexityLimit: 0).issued.count == 5000)
  }
}
