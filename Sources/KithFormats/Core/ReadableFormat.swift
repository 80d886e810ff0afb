/// A format that contacts are read from.
public protocol ReadableFormat: ContactFormat {
  /// How the bytes of a file become UTF-8 before the reader sees them.
  var characterSet: CharacterSetPolicy { get }
  /// The most bytes that a record may have, so that no file takes more memory than a few times as much.
  var maxRecordSize: Int { get }
  /// How surely a file that begins so is of this format. Empty and random bytes are not claimed.
  func certainty(of sample: Sample) -> Certainty
  /// Makes a reader for one file.
  func makeReader(_ options: ReadingOptions) -> any ContactReader
}

extension ReadableFormat {
  /// Text whose character set is found by looking at it.
  public var characterSet: CharacterSetPolicy { .text }
  /// 64 MiB: more than anybody has to say, photos included.
  public var maxRecordSize: Int { 64 << 20 }
}

/// A format whose files can be held against its rules.
public protocol ValidatingFormat: ReadableFormat {
  /// Makes a validator for one file.
  func makeValidator(_ options: ReadingOptions) -> any ContactValidator
}
