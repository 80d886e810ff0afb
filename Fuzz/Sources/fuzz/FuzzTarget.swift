import KithFormats

/// One thing that is fuzzed.
///
/// An input is a file as people have it, so that the fixtures are the first inputs, and one that breaks a promise
/// is a fixture. What else there is to choose is taken from a hash of the bytes.
protocol FuzzTarget: Sendable {
  /// What it is called on the command line.
  var name: String { get }
  /// The folders of `Fixtures` to begin with; all of them where it names none.
  var fixtures: [String] { get }
  /// Takes an input; traps where a promise is broken.
  func run(_ input: [UInt8]) throws
}

extension FuzzTarget {
  /// All of them.
  var fixtures: [String] { [] }
}

/// The list of what is fuzzed.
enum FuzzTargets {
  /// All targets: what is registered as a format is a target by that.
  static let all: [any FuzzTarget] =
    [DetectionTarget()] + FormatRegistry.standard.readable.map { ReaderTarget($0) }
    + [
      GzipTarget(), ZipTarget(), CleaningTarget(), MergingTarget(), SplittingTarget(),
      PipelineTarget(),
    ]
    + FormatRegistry.standard.writable.map { WriterTarget($0) }

  /// The target with this name.
  static func named(_ name: String) -> (any FuzzTarget)? { all.first { $0.name == name } }
}
