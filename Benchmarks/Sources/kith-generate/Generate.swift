import Generators

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `kith-generate KIND RECORDS SEED > FILE`: invented people in one of the generated formats, or one of the lists of the same
/// people.
@main
enum Generate {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 4, let count = Int(words[2]), let seed = UInt64(words[3]) else { refuse() }
    if let kind = GeneratedFile(rawValue: words[1]) {
      try kind.write(records: count, seed: seed, put)
    } else if let book = GeneratedBook(rawValue: words[1]) {
      try book.write(people: count, seed: seed, put)
    } else {
      refuse()
    }
  }

  private static func put(_ block: [UInt8]) {
    var block = block[...]
    while !block.isEmpty {
      let written = block.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      guard written > 0 else { exit(74) }
      block = block.dropFirst(written)
    }
  }

  private static func refuse() -> Never {
    let kinds = GeneratedFile.allCases.map(\.rawValue) + GeneratedBook.allCases.map(\.rawValue)
    print("usage: kith-generate \(kinds.joined(separator: "|")) RECORDS SEED > FILE")
    exit(64)
  }
}
