/// How much of anything a document may ask for.
///
/// libxml2's own limits leave room for documents of a few megabytes that cost minutes: it compares each
/// attribute of a tag with all others, and its dictionary of names only grows.
enum XMLLimits {
  /// Bytes of one tag, and so of one attribute.
  static let tag = 1 << 20
  /// Bytes of a name; libxml2 gives up at 50,000.
  static let name = 1 << 10
  /// Attributes of one element.
  static let attributes = 256
  /// Elements inside one another.
  static let depth = 512
  /// Names of elements and attributes, in all.
  static let names = 20_000
  /// Bytes given to libxml2 at once; it fails from 10,000,000.
  static let chunk = 1 << 16
  /// Elements of one record that is kept as a tree.
  static let recordElements = 10_000
  /// Bytes of text and attributes in one record that is kept as a tree: a photo may be in it.
  static let record = 8 << 20
  /// Bytes that a web page takes in memory, which is kept as a tree: 30,000 people of a page that Kith writes.
  static let page = 128 << 20
  /// Searches for the end of an open quote up to the limit of a tag.
  static let farSearches = 16
  /// Bytes from `&` to `;`.
  static let reference = 34
}
