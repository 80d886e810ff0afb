import Generators

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `kith-generate KIND RECORDS SEED > FILE`: invented people in one of the generated formats.
@main
enum Generate {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 4, let kind = GeneratedFile(rawValue: words[1]),
      let records = Int(words[2]), let seed = UInt64(words[3])
    else {
      print("usage: kith-generate vcard|linkedin|opml|duplicates RECORDS SEED > FILE")
      exit(64)
    }
    try kind.write(records: records, seed: seed) { block in
      var block = block[...]
      while !block.isEmpty {
        let written = block.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
        guard written > 0 else { exit(74) }
        block = block.dropFirst(written)
      }
    }
  }
}
