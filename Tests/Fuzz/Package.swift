// swift-tools-version: 6.2
import PackageDescription

/// A program that libFuzzer drives: it throws bytes at one reader and checks what always has to hold.
///
/// The flags are unsafe to SwiftPM, which is why this is a package of its own.
func target(_ name: String, of product: String = "Annals", laws: [Target.Dependency] = []) -> Target
{
  .executableTarget(
    name: "fuzz-\(name)",
    dependencies: ["FuzzSupport", .product(name: product, package: "annals")] + laws,
    swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-sanitize=fuzzer,address"])],
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
}

let package = Package(
  name: "annals-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "annals", path: "../..")],
  targets: [
    .target(name: "LibFuzzer"),
    .target(
      name: "FuzzSupport",
      dependencies: ["LibFuzzer", .product(name: "Annals", package: "annals")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .target(
      name: "ReadingLaws", dependencies: [.product(name: "LinkedData", package: "annals")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    target("canonical", of: "LinkedData", laws: ["ReadingLaws"]),
    target("edtf"),
    target("json", of: "LinkedData", laws: ["ReadingLaws"]),
    target("jsonld", of: "LinkedData", laws: ["ReadingLaws"]),
    target("notation"),
    target("nquads", of: "LinkedData", laws: ["ReadingLaws"]),
    target("query"),
    target("snapshot"),
    target("trig", of: "LinkedData", laws: ["ReadingLaws"]),
    target("turtle", of: "LinkedData", laws: ["ReadingLaws"]),
  ]
)
