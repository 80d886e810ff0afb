/// Who decides the character set of a file, and from what.
public enum CharacterSetPolicy: Sendable {
  /// The reader, property by property (vCard 2.1); only byte-order marks and UTF-16 are taken care of before.
  case bytes
  /// The bytes: valid UTF-8, else the set that they look like, with a diagnostic.
  case text
  /// The bytes if they are UTF-8, else the label that the document carries, found in its first bytes.
  case labelled(@Sendable (ArraySlice<UInt8>) -> String?)
}
