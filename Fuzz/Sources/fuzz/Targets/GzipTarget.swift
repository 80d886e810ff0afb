import KithFormats

/// A gzip file around anything: it is read as what is in it, and one wrong byte is told.
struct GzipTarget: FuzzTarget {
  let name = "gzip"

  func run(_ input: [UInt8]) throws {
    guard !input.starts(with: [0x1F, 0x8B]), !input.starts(with: [0x50, 0x4B]) else { return }
    let plain = try Reading.read(input)
    var packed = Packing.gzip(input)
    do {
      let batch = try InputOpening.readAll(packed, fileName: "fuzz")
      Reading.expectSame(plain, batch, "packing")
    } catch is ReadingError {
      expect(plain == nil, "it can be read, but not when it is packed")
    }
    guard !input.isEmpty, plain != nil else { return }
    var choice = Choice(input)
    // Behind the header, where there are ten bytes, and the length of the block.
    packed[15 + choice.number(below: input.count)] ^= 1 << UInt8(choice.number(below: 8))
    let damaged = try? InputOpening.readAll(packed, fileName: "fuzz")
    expect(
      damaged?.diagnostics.contains { $0.failure != nil } ?? true, "a wrong byte is not told")
  }
}
