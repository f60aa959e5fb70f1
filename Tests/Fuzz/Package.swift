// swift-tools-version: 6.2
import PackageDescription

/// A program that libFuzzer drives: it throws bytes at one reader and checks what always has to hold.
///
/// The flags are unsafe to SwiftPM, which is why this is a package of its own.
func target(_ name: String) -> Target {
  .executableTarget(
    name: "fuzz-\(name)",
    dependencies: ["FuzzSupport", "LibFuzzer", .product(name: "Annals", package: "annals")],
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
      name: "FuzzSupport", dependencies: [.product(name: "Annals", package: "annals")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    target("notation"),
    target("query"),
    target("snapshot"),
  ]
)
