import KithText

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
    let behind = record.dropFirst(endSize + number(record, 20, 2))
    // Tapes and disks are filled up with zeros, and mail adds a line end.
    guard behind.allSatisfy({ $0 == 0 || $0.isWhitespace }) else {
      return "\(behind.count) bytes stand behind the archive: '\(shown(behind))'"
    }
    guard number(record, 4, 2) == 0 else { return "the archive is one part of several" }
    let (entries, size, place) = (
      number(record, 10, 2), number(record, 12, 4), number(record, 16, 4)
    )
    // A larger archive has the numbers elsewhere (ZIP64); so many files are too many anyway.
    guard entries != 0xFFFF, size != 0xFFFF_FFFF, place != 0xFFFF_FFFF else { return nil }
    // What stands before the archive, such as the program that unpacks it, moves all of its places.
    let shift = begin + end - tail.startIndex - size - place
    guard shift >= 0 else { return "bytes of the archive are missing" }
    guard let files = files(try bytes.bytes(at: place + shift, upTo: size), entries: entries)
    else { return "the table of contents of the archive is damaged" }
    // ZIP64 has the place elsewhere.
    let told = files.filter { $0.place != 0xFFFF_FFFF && $0.size != 0xFFFF_FFFF }
      .map { File(place: $0.place + shift, size: $0.size) }
      .sorted { $0.place < $1.place }
    let isFitting =
      told.count == files.count
      ? try areFilesThere(told, upTo: place + shift, in: bytes)
      : try told.allSatisfy { try isFile(at: $0.place, in: bytes) }
    return isFitting ? nil : "the table of contents does not fit the files of the archive"
  }

  /// What the table says of a file: where it begins, and how many bytes it is packed to.
  private struct File {
    let place: Int
    let size: Int
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    TerminalText.short(String(decoding: bytes.prefix(200), as: UTF8.self))
  }

  /// Where the record begins that ends a ZIP: a comment of up to 64 KiB may follow it.
  private static func endRecord(in tail: [UInt8]) -> Int? {
    tail.indices.dropLast(endSize - 1).last { tail[$0...].starts(with: [0x50, 0x4B, 5, 6]) }
  }

  /// The files; `nil` where there are not so many entries, one right behind the other.
  private static func files(_ table: [UInt8], entries: Int) -> [File]? {
    var files: [File] = []
    var rest = table[...]
    for _ in 0..<entries {
      guard rest.starts(with: [0x50, 0x4B, 1, 2]), rest.count >= entrySize else { return nil }
      files.append(File(place: number(rest, 42, 4), size: number(rest, 20, 4)))
      let texts = number(rest, 28, 2) + number(rest, 30, 2) + number(rest, 32, 2)
      rest = rest.dropFirst(entrySize + texts)
    }
    return rest.isEmpty ? files : nil
  }

  private static func isFile(at place: Int, in bytes: any RandomAccessBytes) throws -> Bool {
    try bytes.bytes(at: place, upTo: 4) == [0x50, 0x4B, 3, 4]
  }

  /// Whether the files begin where the table has them, and stand one behind the other, with nothing between them that it
  /// does not name: the table may be that of another archive, which stands within this one.
  private static func areFilesThere(
    _ files: [File], upTo table: Int, in bytes: any RandomAccessBytes
  ) throws -> Bool {
    guard let first = files.first else { return true }
    guard try !holdsFiles(bytes, before: first.place) else { return false }
    for (file, next) in zip(files, files.dropFirst().map(\.place) + [table]) {
      let header = try bytes.bytes(at: file.place, upTo: headerSize)
      guard header.starts(with: [0x50, 0x4B, 3, 4]), header.count == headerSize
      else { return false }
      let texts = number(header[...], 26, 2) + number(header[...], 28, 2)
      let end = file.place + headerSize + texts + file.size
      guard end <= next else { return false }
      // A checksum and the sizes may follow a file.
      let gap = next - end
      if gap > descriptorSize,
        try bytes.bytes(at: end, upTo: gap).contains(where: { $0 != 0 })
      {
        return false
      }
    }
    return true
  }

  private static func holdsFiles(
    _ bytes: any RandomAccessBytes, before end: Int
  ) throws -> Bool {
    var signature = ZipSignature()
    var place = 0
    while place < end {
      let block = try bytes.bytes(at: place, upTo: min(1 << 16, end - place))
      signature.look(at: block)
      if block.isEmpty || !signature.met.isEmpty { return !block.isEmpty }
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
  private static let headerSize = 30
  /// The largest size of the checksum and sizes behind a file.
  private static let descriptorSize = 24
}
