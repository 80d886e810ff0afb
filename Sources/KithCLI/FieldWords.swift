/// What people call the members of a Card and the parts of them that a format may have no place for.
enum FieldWords {
  /// The words for a field; the field itself where there are none, because it is such a word.
  static func of(_ field: String) -> String { words[field] ?? field }

  private static let words = [
    "addresses": "further addresses",
    "addresses/contexts": "what addresses are for",
    "addresses/postOfficeBox": "post office boxes",
    "emails/contexts": "what e-mails are for",
    "links/contexts": "what web pages are for",
    "organizations/units": "departments",
    "phones/contexts": "what telephones are for",
    "addresses/components": "the order of parts of addresses",
    "columns": "cells under unknown headings",
    "connectedOn": "dates of connection",
    "created": "dates of creation",
    "cryptoKeys": "keys",
    "dn": "names that other entries have",
    "extensions": "members of other programs",
    "localizations": "translations",
    "media": "photos and other media",
    "members": "members of groups",
    "onlineServices": "profiles",
    "onlineServices/service": "where profiles are",
    "name/full": "names as they were written",
    "name/components": "parts of names and their order",
    "personalInfo": "hobbies, interests and expertise",
    "phonetic": "how names are spoken",
    "pref": "orders of preference",
    "preferredLanguages": "languages",
    "relatedTo": "relations",
    "relatedTo/contexts": "kinds of relations",
    "schedulingAddresses": "scheduling addresses",
    "speakToAs": "pronouns",
    "updated": "dates of change",
    "vCardProps": "vCard properties of other programs",
  ]
}
