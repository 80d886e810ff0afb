import KithFormats

/// Whatever it is: a file of any format, a ZIP or gzip that may be damaged.
struct DetectionTarget: FuzzTarget {
  let name = "any"

  func run(_ input: [UInt8]) throws {
    do {
      Reading.check(try InputOpening.readAll(input, fileName: "fuzz"))
    } catch is ReadingError {
      // It may be refused, in a sentence.
    }
  }
}
