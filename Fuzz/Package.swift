// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of the library never build it. `make fuzz` builds and runs it.
let package = Package(
  name: "kith-fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "kith", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        .product(name: "KithModel", package: "kith"),
        .product(name: "KithCleaning", package: "kith"),
        .product(name: "KithFormats", package: "kith"),
      ],
      swiftSettings: [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        // The fuzzer's library has the `main`.
        .unsafeFlags(["-parse-as-library"]),
      ])
  ],
  swiftLanguageModes: [.v6]
)
