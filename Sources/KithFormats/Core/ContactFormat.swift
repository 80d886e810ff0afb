/// A way to write contacts down: one file format, or one dialect or version of it.
///
/// A format is a folder under `KithFormats` and one line in ``FormatRegistry``; detection,
/// `kith formats`, help, the README's table and the conformance suite are derived from it.
public protocol ContactFormat: Sendable {
  /// The name for `--from`, `--to` and `kith:sources`, such as `vcard`.
  var name: String { get }
  /// Other names by which people may ask for it.
  var aliases: [String] { get }
  /// What it is, in a few words, for the table of formats.
  var summary: String { get }
  /// File name endings without the dot, lower case, the usual one first.
  var fileExtensions: [String] { get }
  /// The page that describes it: `Documentation/formats/PAGE.md`.
  var page: String { get }
  /// How the bytes of a file become UTF-8 before the reader sees them.
  var characterSet: CharacterSetPolicy { get }
  /// The most bytes that a record may have, so that no file takes more memory than a few times as much.
  var maxRecordSize: Int { get }
  /// Whether what is written says who is who by uids, so that no two contacts may have one.
  ///
  /// JSContact writes uids as well, but between the stages of a pipe two records of one profile share one until
  /// they are merged.
  var identifiesByUID: Bool { get }
  /// Whether what is read stands under headings, which a map may explain.
  var hasHeadings: Bool { get }
  /// Whether somebody may choose the columns that are written.
  var takesColumns: Bool { get }
  /// Whether it takes long to tell the format, so that those are asked before that are told by a mark at once.
  var isToldLast: Bool { get }

  /// How surely a file that begins so is of this format. Empty and random bytes are not claimed.
  func certainty(of sample: Sample) -> Certainty
  /// A reader for one file; `nil` for a format that is only written.
  func makeReader(_ options: ReadingOptions) -> (any ContactReader)?
  /// A writer for one file; `nil` for a format that is only read.
  func makeWriter(_ options: WritingOptions) -> (any ContactWriter)?
  /// A validator for one file; `nil` for a format that has none.
  func makeValidator(_ options: ReadingOptions) -> (any ContactValidator)?
  /// What the program that reads the format would refuse, duplicate or drop; `nil` where no rules are known.
  func makeTargetCheck() -> (any TargetCheck)?
}

extension ContactFormat {
  /// No other names.
  public var aliases: [String] { [] }
  /// A page of its own.
  public var page: String { name }
  /// Text whose character set is found by looking at it.
  public var characterSet: CharacterSetPolicy { .text }
  /// 64 MiB: more than anybody has to say, photos included.
  public var maxRecordSize: Int { 64 << 20 }
  /// Uids are not written, or mean nothing to others.
  public var identifiesByUID: Bool { false }
  /// What values are is said by the format, not by headings.
  public var hasHeadings: Bool { false }
  /// The columns, if there are any, are always the same.
  public var takesColumns: Bool { false }
  /// It is told at once.
  public var isToldLast: Bool { false }
  /// No rules are known by default.
  public func makeTargetCheck() -> (any TargetCheck)? { nil }
  /// Not read by default.
  public func makeReader(_ options: ReadingOptions) -> (any ContactReader)? { nil }
  /// Not written by default.
  public func makeWriter(_ options: WritingOptions) -> (any ContactWriter)? { nil }
  /// Not validated by default.
  public func makeValidator(_ options: ReadingOptions) -> (any ContactValidator)? { nil }
  /// Claims nothing: for formats that are only written.
  public func certainty(of sample: Sample) -> Certainty { .none }
}
