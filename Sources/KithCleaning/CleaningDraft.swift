import KithModel

/// A contact while rules rewrite it.
struct CleaningDraft {
  var contact: Contact
  private(set) var notes: [CleaningNote] = []
  /// The country that the user named.
  let region: String?

  init(_ contact: Contact, region: String?) {
    self.contact = contact
    self.region = region
  }

  /// Remembers what a rule replaced.
  mutating func record(_ rule: String, was: String, at path: String...) {
    contact.changes.append(Change(at: Self.pointer(path), was: was, rule: rule))
  }

  /// Remembers what a rule could not settle.
  mutating func note(_ slug: String, _ message: String, at path: String...) {
    notes.append(CleaningNote(slug: slug, at: Self.pointer(path), message: message))
  }

  /// A JSON pointer without its first slash (RFC 6901).
  private static func pointer(_ path: [String]) -> String {
    path.map { step in
      guard step.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
        return step
      }
      return String(
        decoding: step.utf8.flatMap { byte -> [UInt8] in
          switch byte {
          case UInt8(ascii: "~"): Array("~0".utf8)
          case UInt8(ascii: "/"): Array("~1".utf8)
          default: [byte]
          }
        }, as: UTF8.self)
    }.joined(separator: "/")
  }
}
