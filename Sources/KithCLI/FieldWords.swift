import KithModel

/// What people call the members of a Card and the parts of them that a format may have no place for.
enum FieldWords {
  /// The words for a field; the field itself where there are none, because it is such a word.
  static func of(_ field: String) -> String { members[field] ?? words[field] ?? field }

  private static let members = Dictionary(
    uniqueKeysWithValues: ContactMember.allCases.map { ($0.field, $0.words) })

  private static let words = [
    "addresses/contexts": "what addresses are for",
    "addresses/postOfficeBox": "post office boxes",
    "emails/contexts": "what e-mails are for",
    "links/contexts": "what web pages are for",
    "organizations/units": "departments",
    "phones/contexts": "what telephones are for",
    "addresses/components": "the order of parts of addresses",
    "connectedOn": "dates of connection",
    "dn": "names that other entries have",
    "name/full": "names as they were written",
    "name/components": "parts of names and their order",
    "phonetic": "how names are spoken",
    "pref": "orders of preference",
    "relatedTo/contexts": "kinds of relations",
  ]
}
