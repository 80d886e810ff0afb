/// What the fuzzer calls for each input (libFuzzer's C interface).
///
/// `unsafe`: the bytes belong to the fuzzer and are copied at once.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let buffer = unsafe UnsafeBufferPointer(start: bytes, count: count)
  unsafe ReaderProbe.chosen.probe(Array(buffer))
  return 0
}
