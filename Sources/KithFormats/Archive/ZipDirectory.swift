/// The table of contents at the end of a ZIP (PKWARE's APPNOTE, 4.3.12 and 4.3.16), held against itself and against
/// the files it names.
///
/// libarchive stops at the first entry of it that is damaged, and takes what came before for all; where a file does
/// not begin where it should, it goes on to whatever looks like the next.
enum ZipDirectory {
  /// What is wrong with it; `nil` where nothing is.
  ///
  /// - Throws: what the byte source throws.
  static func damage(in bytes: any RandomAccessBytes) throws -> String? {
    let begin = max(0, bytes.count - endSize - 0xFFFF)
    let tail = try bytes.bytes(at: begin, upTo: bytes.count - begin)
    guard let end = endRecord(in: tail) else {
      return "the archive ends before its table of contents"
    }
    let record = tail[end...]
    guard number(record, 4, 2) == 0 else { return "the archive is one part of several" }
    let (entries, size, place) = (
      number(record, 10, 2), number(record, 12, 4), number(record, 16, 4)
    )
    // A larger archive has the numbers elsewhere (ZIP64); so many files are too many anyway.
    guard entries != 0xFFFF, size != 0xFFFF_FFFF, place != 0xFFFF_FFFF else { return nil }
    // What stands before the archive, such as the program that unpacks it, moves all of its places.
    let shift = begin + end - tail.startIndex - size - place
    guard shift >= 0 else { return "bytes of the archive are missing" }
    guard let files = places(try bytes.bytes(at: place + shift, upTo: size), entries: entries)
    else { return "the table of contents of the archive is damaged" }
    // ZIP64 has the place elsewhere.
    let told = files.filter { $0 != 0xFFFF_FFFF }
    return try beginFiles(at: told.map { $0 + shift }, in: bytes)
      ? nil : "the table of contents does not fit the files of the archive"
  }

  /// Where the record begins that ends a ZIP: a comment of up to 64 KiB may follow it.
  private static func endRecord(in tail: [UInt8]) -> Int? {
    tail.indices.dropLast(endSize - 1).last { tail[$0...].starts(with: [0x50, 0x4B, 5, 6]) }
  }

  /// Where the files stand; `nil` where there are not so many entries, one right behind the other.
  private static func places(_ table: [UInt8], entries: Int) -> [Int]? {
    var places: [Int] = []
    var rest = table[...]
    for _ in 0..<entries {
      guard rest.starts(with: [0x50, 0x4B, 1, 2]), rest.count >= entrySize else { return nil }
      places.append(number(rest, 42, 4))
      let texts = number(rest, 28, 2) + number(rest, 30, 2) + number(rest, 32, 2)
      rest = rest.dropFirst(entrySize + texts)
    }
    return rest.isEmpty ? places : nil
  }

  /// Whether a file begins at each of the places, and none before the first of them: the table may be that of another
  /// archive, which stands within this one.
  private static func beginFiles(
    at places: [Int], in bytes: any RandomAccessBytes
  ) throws -> Bool {
    guard let first = places.min() else { return true }
    guard try !holdsFiles(bytes, before: first) else { return false }
    return try places.allSatisfy { try bytes.bytes(at: $0, upTo: 4) == [0x50, 0x4B, 3, 4] }
  }

  private static func holdsFiles(
    _ bytes: any RandomAccessBytes, before end: Int
  ) throws -> Bool {
    var signature = ZipSignature()
    var place = 0
    while place < end {
      let block = try bytes.bytes(at: place, upTo: min(1 << 16, end - place))
      if block.isEmpty || signature.isMet(in: block) { return !block.isEmpty }
      place += block.count
    }
    return false
  }

  private static func number(_ bytes: ArraySlice<UInt8>, _ place: Int, _ count: Int) -> Int {
    bytes.dropFirst(place).prefix(count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// The sizes of the records without the texts behind them.
  private static let endSize = 22
  private static let entrySize = 46
}
