// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of the library never build it. It needs nothing of Kith but
// the program: what is measured is what people run.
let package = Package(
  name: "kith-benchmarks",
  platforms: [.macOS(.v26)],
  targets: [
    .target(name: "Generators"),
    .executableTarget(name: "kith-generate", dependencies: ["Generators"]),
    .executableTarget(name: "kith-benchmarks", dependencies: ["Generators"]),
  ],
  swiftLanguageModes: [.v6]
)
