/// A ZIP, whose files are read as they are unpacked: nothing of them is written anywhere.
struct ZipContainer: Container {
  /// The bytes that such a file begins with: a file's header, or the end of an archive without files.
  static let magics: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]]

  /// What the programs begin with that unpack the archive behind them: of Windows, Linux, macOS, and scripts.
  private static let programs: [[UInt8]] = [
    Array("MZ".utf8), [0x7F] + Array("ELF".utf8), [0xCF, 0xFA, 0xED, 0xFE],
    [0xCA, 0xFE, 0xBA, 0xBE], Array("#!".utf8),
  ]

  /// Whether a file is a ZIP: it begins as one, or as a program that has one behind it.
  ///
  /// Within text, a ZIP is no reason to read nothing else.
  static func isBegun(by bytes: PeekedByteSource) -> Bool {
    magics.contains(where: bytes.starts) || programs.contains(where: bytes.starts) && bytes.holdsZip
  }

  let name: String
  private let bytes: any RandomAccessBytes
  private let limits: ArchiveLimits

  init(_ bytes: any RandomAccessBytes, name: String, limits: ArchiveLimits = ArchiveLimits()) {
    self.bytes = bytes
    self.name = name
    self.limits = limits
  }

  func walk() throws -> any ContainerWalk { try ZipWalk(bytes, name: name, limits: limits) }
}
