// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// What every target of the package is compiled with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A library module, and the folder of tests beside it.
///
/// Its tests may use what the module itself does not, `tests`.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], tests: [Target.Dependency] = []
) -> [Target] {
  [
    .target(
      name: name, dependencies: dependencies,
      exclude: ["README.md"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.byName(name: name), "TestSupport"] + dependencies + tests,
      exclude: ["Goldens"],
      swiftSettings: strict),
  ]
}

let modules: [[Target]] = [
  module("AnnalsPlatform", ["CAllocator"]),
  module("Chronology"),
  module("LinkedData"),
  module("AnnalsModel", ["AnnalsPlatform", "Chronology"]),
  module("AnnalsText", ["AnnalsModel", "AnnalsPlatform", "Chronology"]),
  module("AnnalsQuery", ["AnnalsModel", "AnnalsPlatform", "Chronology"], tests: ["QuerySupport"]),
  module("AnnalsExchange", ["AnnalsModel", "Chronology", "LinkedData"]),
  module("AnnalsDrawing", ["AnnalsModel", "AnnalsPlatform", "Chronology"]),
  module("AnnalsDrafting", ["AnnalsModel", "AnnalsText", "Chronology"]),
  module(
    "AnnalsRemote",
    ["AnnalsExchange", "AnnalsModel", "AnnalsPlatform", "AnnalsQuery", "LinkedData"]),
  module(
    "AnnalsTool",
    [
      "Annals", "AnnalsDrafting", "AnnalsDrawing", "AnnalsExchange", "AnnalsModel",
      "AnnalsPlatform", "AnnalsQuery", "AnnalsRemote", "AnnalsText", "Chronology", "LinkedData",
    ]),
]

/// How a program is linked that is started for one short question.
///
/// On Linux it is one file that needs no other: half of its time would be finding and binding shared
/// libraries. Where the system has no library of C to be put in, it is linked as usual.
let standalone: [LinkerSetting] = {
  let folders = [
    "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib",
  ]
  guard folders.contains(where: { FileManager.default.fileExists(atPath: $0 + "/libc.a") }) else {
    return []
  }
  let flags = ["-static-executable", "-use-ld=lld"]
  return [.unsafeFlags(flags, .when(platforms: [.linux], configuration: .release))]
}()

let programs: [Target] = [
  .systemLibrary(name: "CAllocator"),
  .target(
    name: "Annals",
    dependencies: [
      "AnnalsDrafting", "AnnalsDrawing", "AnnalsExchange", "AnnalsModel", "AnnalsPlatform",
      "AnnalsQuery", "AnnalsText", "Chronology", "LinkedData",
    ],
    exclude: ["README.md"],
    swiftSettings: strict + [.strictMemorySafety()]),
  .testTarget(
    name: "AnnalsTests", dependencies: ["Annals", "AnnalsPlatform", "TestSupport"],
    swiftSettings: strict),
  .executableTarget(
    name: "annals", dependencies: ["AnnalsPlatform", "AnnalsTool"],
    swiftSettings: strict + [.strictMemorySafety()],
    linkerSettings: standalone),
  .executableTarget(
    name: "annals-remote", dependencies: ["AnnalsPlatform", "AnnalsRemote"],
    swiftSettings: strict + [.strictMemorySafety()]),
  .executableTarget(
    name: "annals-benchmark",
    dependencies: [
      "AnnalsDrafting", "AnnalsDrawing", "AnnalsExchange", "AnnalsModel", "AnnalsPlatform",
      "AnnalsQuery", "AnnalsText", "Chronology", "LinkedData", "TestSupport",
    ],
    path: "Tests/Benchmarks", exclude: ["peers"], swiftSettings: strict),
  .executableTarget(
    name: "annals-query-cases",
    dependencies: [
      "AnnalsExchange", "AnnalsModel", "AnnalsPlatform", "AnnalsQuery", "LinkedData",
      "QuerySupport", "TestSupport",
    ],
    path: "Tests/QueryCases", swiftSettings: strict),
  .executableTarget(
    name: "annals-exchange-cases",
    dependencies: ["AnnalsExchange", "AnnalsModel", "AnnalsPlatform", "TestSupport"],
    path: "Tests/ExchangeCases", swiftSettings: strict),
  .target(
    name: "QuerySupport",
    dependencies: ["AnnalsModel", "AnnalsPlatform", "AnnalsQuery", "Chronology", "TestSupport"],
    path: "Tests/QuerySupport", swiftSettings: strict),
  .target(
    name: "TestSupport", dependencies: ["AnnalsModel", "AnnalsPlatform", "Chronology"],
    path: "Tests/TestSupport", swiftSettings: strict),
]

let package = Package(
  name: "annals",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Annals", targets: ["Annals"]),
    .library(name: "Chronology", targets: ["Chronology"]),
    .library(name: "LinkedData", targets: ["LinkedData"]),
    .executable(name: "annals", targets: ["annals"]),
    .executable(name: "annals-remote", targets: ["annals-remote"]),
  ],
  targets: modules.flatMap { $0 } + programs
)
