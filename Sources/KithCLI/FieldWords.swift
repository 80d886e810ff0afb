/// What people call the fields that a format may have no place for.
enum LossWords {
  /// The words for a field of a loss report; the field itself where there are none.
  static func of(_ field: String) -> String { words[field] ?? field }

  private static let words = [
    "addresses": "further addresses",
    "addresses/components": "the order of parts of addresses",
    "anniversaries": "anniversaries",
    "columns": "cells under unknown headings",
    "connectedOn": "dates of connection",
    "cryptoKeys": "keys",
    "extensions": "members of other programs",
    "localizations": "translations",
    "media": "photos and other media",
    "members": "members of groups",
    "name/components": "parts of names and their order",
    "personalInfo": "hobbies, interests and expertise",
    "phonetic": "how names are spoken",
    "pref": "orders of preference",
    "preferredLanguages": "languages",
    "relatedTo": "relations",
    "schedulingAddresses": "scheduling addresses",
    "speakToAs": "pronouns",
    "vCardProps": "vCard properties of other programs",
  ]
}
