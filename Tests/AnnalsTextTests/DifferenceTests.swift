import AnnalsText
import Testing

/// What two texts that say the same in other words differ in.
@Suite struct DifferenceTests {
  private func difference(_ old: String, _ new: String) -> GraphDifference {
    let graphs = [old, new].map {
      Notation.load([SourceText(name: "a", "annals 1\n\($0)from unsourced\n")]).graph
    }
    return GraphDifference(from: graphs[0], to: graphs[1])
  }

  private func claims(_ old: String, _ new: String) -> [GraphDifference.EntityChange] {
    let person = "\nfrom unsourced\nperson a "
    return difference(
      old.replacing("|", with: person) + "\n", new.replacing("|", with: person) + "\n"
    ).entities
  }

  @Test(arguments: [
    ("language: zh|\"甲\"", "|\"甲\"@zh"), ("|\"甲\"", "language: zh|\"甲\"@und"),
    (
      "prefix wd: <http://w.org/>|\"甲\"\n  same-as: wd:Q1", "|\"甲\"\n  same-as: <http://w.org/Q1>"
    ),
    (
      "prefix a: <http://w.org/>|\"甲\"\n  same-as: a:Q1",
      "prefix b: <http://w.org/>|\"甲\"\n  same-as: b:Q1"
    ),
  ])
  func areOnlyInTheirSettings(_ old: String, _ new: String) {
    #expect(claims(old, new).isEmpty)
    #expect(claims(new, old).isEmpty)
  }

  @Test(arguments: [
    ("language: zh|\"甲\"", "language: en|\"甲\""), ("language: zh|\"甲\"", "language: zh|\"甲\"@en"),
    (
      "prefix a: <http://v.org/>|\"甲\"\n  same-as: a:Q1",
      "prefix a: <http://w.org/>|\"甲\"\n  same-as: a:Q1"
    ),
  ])
  func areInTheirClaims(_ old: String, _ new: String) {
    #expect(claims(old, new).count == 1)
    #expect(claims(new, old).count == 1)
  }
}
