// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of the library never build it: `make fuzz` and `make faults` run it.
let package = Package(
  name: "kith-fuzz",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "fuzz", targets: ["fuzz"]),
    .executable(name: "faults", targets: ["faults"]),
    .library(name: "KithFaults", type: .dynamic, targets: ["CFaults"]),
  ],
  dependencies: [.package(name: "kith", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        .product(name: "KithModel", package: "kith"),
        .product(name: "KithCleaning", package: "kith"),
        .product(name: "KithFormats", package: "kith"),
        .product(name: "KithMatching", package: "kith"),
        .product(name: "KithPipeline", package: "kith"),
      ],
      swiftSettings: [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        // The fuzzer brings what begins the program.
        .unsafeFlags(["-parse-as-library"]),
      ],
      // Only the linker is told of the fuzzer: the compiler would trace every comparison, which halves the speed.
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
    .target(name: "CFaults"),
    .executableTarget(
      name: "faults",
      swiftSettings: [
        .strictMemorySafety(), .treatAllWarnings(as: .error),
        .unsafeFlags(["-parse-as-library"]),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
