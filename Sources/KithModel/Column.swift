/// A cell of a table whose heading maps to nothing: one element of `kith:columns`.
///
/// A pair and not a member, because headings repeat and hold characters that member names must not.
public struct Column: Hashable, Sendable {
  /// The heading as it stands in the file.
  public var heading: String
  /// The text of the cell.
  public var value: String

  /// Makes a column.
  public init(heading: String, value: String) {
    self.heading = heading
    self.value = value
  }

  /// The heading of the SHA-1 hash of an e-mail address with its `mailto:`, in hexadecimal digits.
  ///
  /// FOAF names people so without giving their address away; who has the address finds them by it.
  public static let mailboxHash = "foaf:mbox_sha1sum"
}
