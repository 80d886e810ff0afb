import KithText

/// The elements of OPML that matter; letter case does not, in real files.
enum OPMLElement {
  /// `opml`, or `outlineDocument` as it was before OPML 1.0.
  case opml
  case head
  case body
  case outline
  case ownerName
  case ownerEmail
  case ownerId
  /// Something else, or an element of another vocabulary.
  case other

  /// Finds the element; only names without a namespace, or in that of OPML 2.0, are OPML's.
  init(_ name: XMLName) {
    let isOwn = name.prefix == nil || name.namespace == "http://opml.org/spec2"
    self = isOwn ? Self.known[name.local.lowercased()] ?? .other : .other
  }

  /// Finds the element that the head of a file shows as its root.
  init(root: ArraySlice<UInt8>) {
    let local = root.split(separator: ASCII.colon).last ?? root
    self = Self.known[String(decoding: local, as: UTF8.self).lowercased()] ?? .other
  }

  private static let known: [String: Self] = [
    "opml": .opml, "outlinedocument": .opml, "head": .head, "body": .body, "outline": .outline,
    "ownername": .ownerName, "owneremail": .ownerEmail, "ownerid": .ownerId,
  ]
}
