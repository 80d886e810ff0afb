#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The variables of the environment.
enum Environment {
  /// The value of a variable; `nil` where it is not set or empty.
  static func value(of name: String) -> String? {
    // `unsafe`: a C string that belongs to the process and is copied at once.
    let value = unsafe getenv(name).map { unsafe String(cString: $0) }
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }
}
