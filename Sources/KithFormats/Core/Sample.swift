/// The beginning of a file, by which its format is recognised.
public struct Sample: Sendable {
  /// The first bytes, at most 64 KiB; a byte-order mark is gone and UTF-16 has become UTF-8.
  public let bytes: [UInt8]
  /// Whether the file has no more bytes than these.
  public let isWhole: Bool
  /// The same bytes with what the quoted cells of a table hold run together in one line each: what a cell holds
  /// does not decide what a file is.
  let outsideCells: [UInt8]

  /// Makes a sample.
  public init(_ bytes: [UInt8], isWhole: Bool) {
    self.bytes = bytes
    self.isWhole = isWhole
    outsideCells = CSVQuotedCells.flattened(bytes, isWhole: isWhole)
  }

  /// The first bytes after white space.
  public var trimmed: ArraySlice<UInt8> {
    bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// Whether the bytes are text rather than some binary file: NUL and other controls are rare.
  ///
  /// Repairable texts hold a stray control or NUL, so a few are let pass.
  public var looksLikeText: Bool {
    guard !bytes.isEmpty else { return false }
    let controls = bytes.lazy.filter { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    guard controls.count * 20 <= bytes.count else { return false }
    // Noise has as many bytes above as below 0x80; no text in an ASCII-based set is without any of
    // the blanks, line ends and punctuation that separate its parts.
    return bytes.contains { $0 >= 0x20 && $0 < 0x41 || $0 == 0x0A || $0 == 0x0D }
  }
}
