#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the environment says about the terminal.
enum Terminal {
  /// The number of cells in a line.
  static var width: Int { environment("COLUMNS").flatMap { Int($0) } ?? 100 }

  /// Whether messages on standard error may be coloured.
  static func colors(_ when: CommonOptions.When) -> Bool {
    switch when {
    case .always: return true
    case .never: return false
    case .auto:
      let refuses = environment("NO_COLOR").map { !$0.isEmpty } ?? false
      return Console.isTerminal && !refuses && environment("TERM") != "dumb"
    }
  }

  /// A variable of the environment.
  static func environment(_ name: String) -> String? {
    // `unsafe`: a C string that belongs to the process and is copied at once.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
