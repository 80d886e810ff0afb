/// Ends the program where a promise is broken, so that the fuzzer keeps the input.
///
/// Unlike `precondition` it says what was promised in a release build, too.
func expect(_ condition: Bool, _ broken: String) {
  if !condition { fatalError(broken) }
}
