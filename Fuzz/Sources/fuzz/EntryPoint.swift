#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The target that is fuzzed: the first word of the command line.
private let target: any FuzzTarget = {
  let name = CommandLine.arguments.dropFirst().first ?? ""
  if let target = FuzzTargets.named(name) { return target }
  for target in FuzzTargets.all { print(([target.name] + target.fixtures).joined(separator: " ")) }
  exit(name.isEmpty ? 0 : 64)
}()

/// What the fuzzer calls for each input (libFuzzer's C interface).
///
/// `unsafe`: the bytes belong to the fuzzer and are copied at once.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let buffer = unsafe UnsafeBufferPointer(start: bytes, count: count)
  do {
    unsafe try target.run(Array(buffer))
  } catch {
    fatalError("an error that no caller expects: \(error)")
  }
  return 0
}

/// A pointer to the words of a command line, as C has it.
public typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Where the program begins: the package manager gives `main` this name.
///
/// `fuzz` lists the targets and the fixtures that each begins with; `fuzz TARGET OPTIONS…` runs libFuzzer.
///
/// `unsafe`: the words of the command line live as long as the process; the first two, the program and the
/// target, become one for the driver.
@_cdecl("fuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: Arguments) -> CInt {
  _ = target
  var count = count - 1
  var rest = unsafe arguments + 1
  return unsafe runDriver(&count, &rest, testOneInput)
}
