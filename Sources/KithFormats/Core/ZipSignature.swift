/// Recognises the records of which a ZIP is made (PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16) among other bytes.
///
/// Each begins with four bytes that text may hold, too; behind these stand numbers whose upper bytes are zero, which text
/// does not hold.
struct ZipSignature {
  /// What a record is of.
  enum Record { case file, directory, end }

  /// The last bytes, in which a record may have begun.
  private var tail: [UInt8] = []
  /// The records of which the beginning was seen.
  private(set) var met: Set<Record> = []

  /// Whether an archive was seen up to its end: a text may hold the beginning of a record, but hardly all of them.
  var hasMetArchive: Bool { met.isSuperset(of: [.directory, .end]) }

  /// Looks at the next bytes of a file.
  mutating func look(at block: [UInt8]) {
    let border = tail + block.prefix(Self.length - 1)
    tail = Array((block.count < Self.length ? border : block).suffix(Self.length - 1))
    met.formUnion(Self.records(in: block))
    met.formUnion(Self.records(in: border))
  }

  /// The records of which bytes hold the beginning.
  static func records(in bytes: [UInt8]) -> Set<Record> {
    // Text holds no NUL, and the least of many bytes is found many times faster than a place among them.
    var least = UInt8.max
    for byte in bytes { least = min(least, byte) }
    guard least == 0, bytes.count >= length else { return [] }
    return Set(
      (0...bytes.count - length).compactMap {
        bytes[$0] == 0x50 ? record(bytes[$0..<$0 + length]) : nil
      })
  }

  private static func record(_ bytes: ArraySlice<UInt8>) -> Record? {
    guard bytes.starts(with: [0x50, 0x4B]) else { return nil }
    let rest = bytes.dropFirst(4)
    return switch (bytes[bytes.startIndex + 2], bytes[bytes.startIndex + 3]) {
    case (3, 4) where isVersion(rest) && isMethod(rest.dropFirst(4)): .file
    case (1, 2) where isVersion(rest.dropFirst(2)) && isMethod(rest.dropFirst(6)): .directory
    case (5, 6) where rest.prefix(4).allSatisfy { $0 == 0 }: .end
    default: nil
    }
  }

  /// Whether the version is there that is needed to unpack a file: 6.3 at most.
  private static func isVersion(_ bytes: ArraySlice<UInt8>) -> Bool { isNumber(bytes, upTo: 63) }

  /// Whether a method of packing is there: 99, encrypted, at most.
  private static func isMethod(_ bytes: ArraySlice<UInt8>) -> Bool { isNumber(bytes, upTo: 99) }

  private static func isNumber(_ bytes: ArraySlice<UInt8>, upTo most: UInt8) -> Bool {
    bytes.first.map { $0 <= most } ?? false && bytes.dropFirst().first == 0
  }

  /// How many bytes tell a record.
  private static let length = 12
}
