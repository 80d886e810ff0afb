/// A byte source whose bytes have become UTF-8, or are left to the reader where the format says so.
///
/// The beginning is looked at for a byte-order mark and for UTF-16. In text, all up to the first byte
/// above 0x7F is the same in every character set, so the decision waits for that byte and then looks
/// at 64 KiB at most: a pipe cannot be read twice.
struct DecodedSource {
  /// The first bytes, decoded as far as any format may rely on.
  private(set) var sample: Sample
  private var bytes: any ByteSource
  private var held: [UInt8]
  private var isAtEnd = false
  private var zip = ZipSignature()
  private var decoder: CharacterDecoder
  /// What could not be read of the first bytes.
  private(set) var diagnostics: [Diagnostic] = []

  /// Looks at the beginning.
  ///
  /// - Throws: as ``next(_:)``.
  init(_ source: any ByteSource, fileName: String) throws {
    bytes = source
    held = []
    while held.count < Self.sampleSize {
      let block = try bytes.next()
      if block.isEmpty {
        isAtEnd = true
        break
      }
      held += block
    }
    zip.look(at: held)
    guard !zip.hasMetArchive else { throw ReadingError.zipWithinText }
    if isAtEnd { diagnostics = bytes.takeDiagnostics() }
    decoder = CharacterDecoder(startingWith: held, fileName: fileName)
    sample = Sample(decoder.sample(of: held.prefix(Self.sampleSize)), isWhole: isAtEnd)
  }

  /// Settles who decides the character set, now that the format is known.
  mutating func decide(_ policy: CharacterSetPolicy) {
    decoder.decide(policy, sample: sample)
  }

  /// The next bytes; empty at the end.
  ///
  /// - Throws: ``ReadingError`` where a ZIP stands among the bytes, or what the byte source throws.
  mutating func next(_ diagnostics: inout DiagnosticList) throws -> [UInt8] {
    while true {
      if held.isEmpty, !isAtEnd {
        held = try bytes.next()
        isAtEnd = held.isEmpty
      }
      if isAtEnd {
        diagnostics += self.diagnostics + bytes.takeDiagnostics()
        self.diagnostics = []
      }
      if decoder.needsMore(held), !isAtEnd {
        let more = try bytes.next()
        isAtEnd = more.isEmpty
        held += more
        continue
      }
      zip.look(at: held)
      guard !zip.hasMetArchive else { throw ReadingError.zipWithinText }
      let block = decoder.decode(held, isLast: isAtEnd, &diagnostics)
      held = []
      if !block.isEmpty || isAtEnd { return block }
    }
  }

  private static let sampleSize = 1 << 16
}
