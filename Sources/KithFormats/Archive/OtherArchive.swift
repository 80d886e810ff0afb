/// Archives and packed files that Kith does not unpack: people may be in them.
enum OtherArchive {
  /// How a file is packed; `nil` of one that is not, or that Kith unpacks.
  static func kind(of bytes: PeekedByteSource) -> String? {
    signatures.first { bytes.starts(with: $0.start) && bytes.holds($0.mark, at: $0.place) }?.kind
  }

  /// Whether a file's name ends as those of archives do.
  static func isNamed(by name: String) -> Bool {
    endings.contains { name.hasSuffix(".\($0)") }
  }

  /// What files of one kind begin with, and what stands at a place further on.
  private struct Signature {
    let kind: String
    var start: [UInt8] = []
    var place = 0
    var mark: [UInt8] = []
  }

  private static let signatures = [
    // As POSIX has it, and GNU; a text holds no NUL.
    Signature(kind: "tar", place: 257, mark: Array("ustar\0".utf8)),
    Signature(kind: "tar", place: 257, mark: Array("ustar  \0".utf8)),
    // Behind the size of its blocks, a block begins with the digits of pi, the end with those of its root.
    Signature(
      kind: "bzip2", start: Array("BZh".utf8), place: 4,
      mark: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
    Signature(
      kind: "bzip2", start: Array("BZh".utf8), place: 4,
      mark: [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]),
    Signature(kind: "xz", start: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    Signature(kind: "7-Zip", start: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Signature(kind: "RAR", start: Array("Rar!".utf8) + [0x1A, 0x07]),
    Signature(kind: "Zstandard", start: [0x28, 0xB5, 0x2F, 0xFD]),
    Signature(kind: "LZ4", start: [0x04, 0x22, 0x4D, 0x18]),
    Signature(kind: "lzip", start: Array("LZIP".utf8) + [0x01]),
    Signature(kind: "compress", start: [0x1F, 0x9D]),
    Signature(kind: "cabinet", start: Array("MSCF".utf8) + [0, 0, 0, 0]),
  ]

  private static let endings = [
    "tar", "tgz", "tbz", "tbz2", "txz", "bz2", "xz", "lzma", "7z", "rar", "zst", "lz", "lz4", "z",
    "cab", "zip", "arj", "lzh", "sit", "sitx", "dmg", "iso",
  ]
}
