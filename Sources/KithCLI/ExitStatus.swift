import KithFormats

/// The exit codes, those of BSD's `sysexits` where there is one.
enum ExitStatus: Int32 {
  case success = 0
  /// `check` found problems.
  case problemsFound = 1
  case usage = 64
  /// An input was not understood, or `--strict` found a repair or reject.
  case badInput = 65
  case noInput = 66
  /// A bug in Kith.
  case software = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// A decision is needed and there is no one to ask.
  case reviewNeeded = 75
  case interrupted = 130

  /// The status of an input that is not read whole.
  init(_ failure: InputFailure?) {
    switch failure {
    case .cannotOpen: self = .noInput
    case .unreadable: self = .inputOutput
    case .damaged, nil: self = .badInput
    }
  }
}
