#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes a call to the system again where a signal cut it short.
///
/// For calls that do not wait: one that may wait long has to look whether the user wants to stop.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  var result: Result
  repeat { result = call() } while result == -1 && errno == EINTR
  return result
}
