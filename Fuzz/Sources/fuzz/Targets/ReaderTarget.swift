import KithFormats

/// One reader: the size of the blocks makes no difference, and each contact is whole.
struct ReaderTarget: FuzzTarget {
  private let format: any ReadableFormat

  init(_ format: any ReadableFormat) { self.format = format }

  var name: String { "read-\(format.name)" }
  var fixtures: [String] { [format.name, "demo", "commands/inputs", "fuzz"] }

  func run(_ input: [UInt8]) throws {
    var choice = Choice(input)
    let whole = try Reading.read(input, as: format)
    if let whole { Reading.check(whole) }
    // Every other input: reading twice takes twice the time.
    guard choice.number(below: 2) == 0 else { return }
    let pieces = try Reading.read(input, as: format, blockSize: 1 << choice.number(below: 10))
    Reading.expectSame(whole, pieces, "the size of the blocks")
  }
}
