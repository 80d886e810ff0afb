/// What is in a file that is packed by gzip (RFC 1952), as it comes: the members one after the other.
struct GzipByteSource: ByteSource {
  /// The bytes that such a file begins with.
  static let magic: [UInt8] = [0x1F, 0x8B]

  private var source: any ByteSource
  private let fileName: String
  private let limits: ArchiveLimits
  private let inflater: GzipInflater
  private var packed: ArraySlice<UInt8> = []
  private var place = Place.inMember
  private var bytesIn = 0
  private var bytesOut = 0
  private var diagnostics: [Diagnostic] = []

  /// Where in the file it stands.
  private enum Place {
    case inMember
    /// Behind a member, where another may begin, or padding.
    case betweenMembers
    case end
  }

  /// Begins to unpack.
  ///
  /// - Throws: ``ReadingError`` where there is no memory for it.
  init(_ bytes: any ByteSource, fileName: String, limits: ArchiveLimits = ArchiveLimits()) throws {
    source = bytes
    self.fileName = fileName
    self.limits = limits
    do {
      inflater = try GzipInflater()
    } catch let error as ArchiveError {
      throw ReadingError("the file cannot be unpacked: \(error.description)")
    }
  }

  /// The next block.
  ///
  /// - Throws: what the byte source throws. Damage is a diagnostic, and ends the file.
  mutating func next() throws -> [UInt8] {
    while place != .end {
      try fill()
      let block = packed.isEmpty ? endOfFile() : unpack()
      if !block.isEmpty { return block }
    }
    return []
  }

  /// The bytes of a file, unpacked where it is packed by gzip; the options are told.
  ///
  /// - Throws: ``ReadingError``, or what the byte source throws.
  static func unpacking(
    _ bytes: any ByteSource, _ options: inout ReadingOptions
  ) throws -> PeekedByteSource {
    let packed = try PeekedByteSource(bytes)
    guard packed.starts(with: magic) else { return packed }
    options.isUnpacked = true
    return try PeekedByteSource(GzipByteSource(packed, fileName: options.fileName))
  }

  private mutating func fill() throws {
    guard packed.isEmpty else { return }
    packed = try source.next()[...]
    bytesIn += packed.count
  }

  /// Ends the file, which is right behind a member only.
  private mutating func endOfFile() -> [UInt8] {
    if place == .betweenMembers {
      place = .end
    } else {
      end("archive.damaged", "the packed file is cut")
    }
    return []
  }

  private mutating func unpack() -> [UInt8] {
    if place == .betweenMembers { beginMember() }
    guard place == .inMember else { return [] }
    let step = inflater.inflate(packed)
    packed = packed.dropFirst(step.taken)
    if step.isAtEnd { place = .betweenMembers }
    count(step.bytes)
    if let damage = step.damage {
      end("archive.damaged", "the packed file is damaged (\(damage))")
    }
    return step.bytes
  }

  private mutating func beginMember() {
    // Tapes and disks are filled up with zeros.
    packed = packed.drop { $0 == 0 }
    guard let first = packed.first else { return }
    guard first == Self.magic[0], inflater.reset() else {
      return end("archive.damaged", "what follows the packed file is not of gzip")
    }
    place = .inMember
  }

  private mutating func count(_ bytes: [UInt8]) {
    bytesOut += bytes.count
    guard bytesOut > limits.maxEntrySize || limits.isBomb(bytesOut, of: bytesIn) else { return }
    end("archive.too-large", "the file unpacks to more than an address book can be")
  }

  private mutating func end(_ slug: String, _ what: String) {
    place = .end
    diagnostics.append(
      .failure(.damaged, slug, what, done: "what stands behind it is missing", file: fileName))
  }

  mutating func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics + source.takeDiagnostics()
  }
}
