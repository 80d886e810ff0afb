/// The uids that Kith gives to Cards that have none: UUIDs of version 8 (RFC 9562 section 5.8) that begin `6b697468`, "kith".
public enum MintedUID {
  /// The beginning of every one of them.
  public static let prefix = "urn:uuid:6b697468-"

  /// Whether a uid is one, and so means nothing outside Kith.
  public static func isOne(_ uid: String) -> Bool { uid.hasPrefix(prefix) }
}
