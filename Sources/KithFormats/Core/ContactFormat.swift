/// A way to write contacts down: one file format, or one dialect or version of it.
///
/// What can be done with it is said by its roles: it is a ``ReadableFormat``, a ``WritableFormat``, or both. A format of
/// Kith's own is a folder under `KithFormats` and one line in ``FormatRegistry/standard``; one of somebody else's is
/// added to a ``FormatRegistry``. Detection, `kith formats`, help, the README's table and the conformance suite are
/// derived from the registry.
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
}

extension ContactFormat {
  /// No other names.
  public var aliases: [String] { [] }
  /// A page of its own.
  public var page: String { name }

  /// Whether a file's name ends as those of the format do.
  func hasEnding(of fileName: String) -> Bool {
    guard let dot = fileName.lastIndex(of: "."), !fileName[dot...].contains("/") else {
      return false
    }
    return fileExtensions.contains(fileName[fileName.index(after: dot)...].lowercased())
  }
}
