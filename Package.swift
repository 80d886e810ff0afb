// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kith",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "kith", targets: ["KithCLI"]),
    .library(name: "KithText", targets: ["KithText"]),
    .library(name: "KithModel", targets: ["KithModel"]),
    .library(name: "KithCleaning", targets: ["KithCleaning"]),
    .library(name: "KithFormats", targets: ["KithFormats"]),
    .library(name: "KithMatching", targets: ["KithMatching"]),
    .library(name: "KithPipeline", targets: ["KithPipeline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", "1.8.2"..<"1.9.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", "1.5.0"..<"1.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "KithText"),
    .target(name: "KithModel", dependencies: ["KithText"]),
    .target(name: "KithCleaning", dependencies: ["KithText", "KithModel"]),
    .target(
      name: "KithFormats",
      dependencies: ["KithText", "KithModel", "KithCleaning", "CLibXML2", "CLibArchive", "CZlib"]),
    .target(name: "KithMatching", dependencies: ["KithText", "KithModel", "KithCleaning"]),
    .target(
      name: "KithPipeline",
      dependencies: ["KithText", "KithModel", "KithCleaning", "KithFormats", "KithMatching"]),
    .executableTarget(
      name: "KithCLI",
      dependencies: [
        "KithText", "KithModel", "KithCleaning", "KithFormats", "KithMatching", "KithPipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "KithTestSupport", dependencies: ["KithText", "KithModel", "KithFormats"],
      path: "Tests/KithTestSupport"),
    .executableTarget(
      name: "kith-growth", dependencies: ["KithTestSupport"], path: "Tests/KithGrowth"),
    .testTarget(
      name: "KithModelTests", dependencies: ["KithText", "KithModel", "KithTestSupport"]),
    .testTarget(
      name: "KithCleaningTests",
      dependencies: ["KithText", "KithModel", "KithCleaning", "KithTestSupport"]),
    .testTarget(
      name: "KithFormatsTests",
      dependencies: ["KithText", "KithModel", "KithCleaning", "KithFormats", "KithTestSupport"]),
    .testTarget(
      name: "KithMatchingTests",
      dependencies: ["KithText", "KithModel", "KithCleaning", "KithMatching", "KithTestSupport"]),
    .testTarget(
      name: "KithPipelineTests",
      dependencies: [
        "KithText", "KithModel", "KithCleaning", "KithFormats", "KithMatching", "KithPipeline",
        "KithTestSupport",
      ]),
    .testTarget(
      name: "KithCLITests",
      dependencies: [
        "KithCLI", "KithModel", "KithFormats", "KithTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// One loop, so that no target is less strict than the next.
for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .strictMemorySafety(),
      .treatAllWarnings(as: .error),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InferIsolatedConformances"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .enableUpcomingFeature("ImmutableWeakCaptures"),
    ]
}
