import KithFormats

/// A gzip file around anything: it is read as what is in it, and one wrong byte is told.
struct GzipTarget: FuzzTarget {
  let name = "gzip"

  func run(_ input: [UInt8]) throws {
    guard !input.starts(with: [0x1F, 0x8B]), !input.starts(with: [0x50, 0x4B]) else { return }
    let plain = try Reading.read(input)
    do {
      let batch = try InputOpening.readAll(Packing.gzip(input), fileName: "fuzz")
      Reading.expectSame(plain, batch, "packing")
    } catch is ReadingError {
      expect(plain == nil, "it can be read, but not when it is packed")
    }
  }
}
