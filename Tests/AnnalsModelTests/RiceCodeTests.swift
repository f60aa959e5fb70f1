import AnnalsModel
import TestSupport
import Testing

@Suite struct RiceCodeTests {
  @Test(
    arguments: [
      [], [0], [7], [0, 1, 2, 3], [.max], [0, .max], [5, 1000, 1001, 4_000_000_000],
      Array(0..<1000), (0..<300).map { $0 * 17 },
    ] as [[UInt32]])
  func numbersComeBack(_ numbers: [UInt32]) {
    #expect(numbersRead(coded(numbers)) == numbers)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func randomNumbersComeBackInLessThanBytes(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let limit = UInt32(1) << UInt32.random(in: 8...30, using: &random)
    let numbers = Set((0..<200).map { _ in UInt32.random(in: 0..<limit, using: &random) }).sorted()
    let code = coded(numbers)
    #expect(numbersRead(code) == numbers)
    #expect(code.count <= numbers.count * 4 + 2)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func nonsenseGivesRisingNumbers(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      random.oneIn(3) ? UInt8.max : UInt8.random(in: 0...255, using: &random)
    }
    let numbers = numbersRead(bytes)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
  }

  private func coded(_ numbers: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    RiceCode.append(numbers, to: &bytes)
    return bytes
  }

  private func numbersRead(_ bytes: [UInt8]) -> [UInt32] {
    var numbers: [UInt32] = []
    RiceCode.read(bytes.span) { numbers.append($0) }
    return numbers
  }
}
