/// Valid archives around any bytes, so that what is in them gets past the check sums.
///
/// DEFLATE knows blocks that are stored as they are (RFC 1951 §3.2.4); these are all that is needed.
public enum Packing {
  /// A gzip file (RFC 1952) of one member.
  public static func gzip(_ content: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + deflate(content) + little(crc32(content), 4)
      + little(UInt32(truncatingIfNeeded: content.count), 4)
  }

  /// A ZIP (APPNOTE 6.3) of files, packed where `packs` says so.
  ///
  /// Its places count from the first byte of what it stands behind. The table of contents names the files that `listing`
  /// says.
  public static func zip(
    _ files: [(name: String, content: [UInt8])], packs: Bool, after prefix: [UInt8] = [],
    listing isListed: (String) -> Bool = { _ in true }
  ) -> [UInt8] {
    var archive = prefix
    var directory: [UInt8] = []
    for file in files {
      let body = packs ? deflate(file.content) : file.content
      let name = Array(file.name.utf8)
      let about =
        [20, 0, 0, 8, packs ? 8 : 0, 0, 0, 0, 0x21, 0x28] + little(crc32(file.content), 4)
        + little(UInt32(body.count), 4) + little(UInt32(file.content.count), 4)
        + little(UInt32(name.count), 2) + [0, 0]
      if isListed(file.name) {
        directory += [0x50, 0x4B, 1, 2, 20, 0] + about + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        directory += little(UInt32(archive.count), 4) + name
      }
      archive += [0x50, 0x4B, 3, 4] + about + name + body
    }
    let count = little(UInt32(files.count { isListed($0.name) }), 2)
    return archive + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + little(UInt32(directory.count), 4) + little(UInt32(archive.count), 4) + [0, 0]
  }

  private static func deflate(_ content: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = []
    var start = 0
    repeat {
      let end = min(content.count, start + 0xFFFF)
      let length = UInt32(end - start)
      packed.append(end == content.count ? 1 : 0)
      packed += little(length, 2) + little(~length & 0xFFFF, 2) + content[start..<end]
      start = end
    } while start < content.count
    return packed
  }

  private static func little(_ number: UInt32, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
  }

  /// The check sum of both (ITU-T V.42).
  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8)
    }
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
  }
}
