/// A ZIP, whose files are read as they are unpacked: nothing of them is written anywhere.
struct ZipContainer: Container {
  /// The bytes that such a file begins with: a file's header, or the end of an archive without files.
  static let magics: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]]

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
