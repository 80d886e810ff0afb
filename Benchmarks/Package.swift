// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of the library never build it. What is measured is the program
// that people run; only `kith-parse` is built of the library, to tell reading from writing, and
// `kith-values`, to time single values and to compare telephone numbers with their oracle.
let package = Package(
  name: "kith-benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "kith", path: "..")],
  targets: [
    .target(
      name: "Generators", dependencies: [.product(name: "KithText", package: "kith")]),
    .executableTarget(name: "kith-generate", dependencies: ["Generators"]),
    .executableTarget(name: "kith-benchmarks", dependencies: ["Generators"]),
    .executableTarget(
      name: "kith-parse",
      dependencies: [
        .product(name: "KithModel", package: "kith"),
        .product(name: "KithFormats", package: "kith"),
        .product(name: "KithPipeline", package: "kith"),
      ]),
    .executableTarget(
      name: "kith-values",
      dependencies: [
        .product(name: "KithModel", package: "kith"),
        .product(name: "KithCleaning", package: "kith"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
