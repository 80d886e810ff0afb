import KithModel
import KithText

/// What is said of somebody: notes, categories, languages, relations.
extension FlatRecord {
  mutating func add(note: String) {
    contact.notes.append(Note(id: id(contact.notes), note: note))
  }

  /// Takes a list of categories.
  ///
  /// They are joined by ` ::: ` (Google), `;` (Outlook) or `,` (Mailchimp). Google marks its own
  /// groups with `* `, of which `myContacts` says nothing.
  mutating func take(keywords cell: String) {
    contact.keywords.formUnion(
      isExact ? StringSet(FlatCell.values(cell)) : Self.keywords(in: cell))
  }

  /// The categories of a list.
  static func keywords(in cell: String) -> StringSet {
    var words = FlatCell.values(cell)
    if words.count == 1 {
      let separator = cell.contains(byte: ASCII.semicolon) ? ASCII.semicolon : ASCII.comma
      words = cell.utf8.split(separator: separator).map {
        String(Substring($0).trimmingWhitespace())
      }
    }
    var keywords = StringSet()
    for word in words.map(unquoted) where !saysNothing(word) {
      keywords.insert(word.hasPrefix("* ") ? String(word.dropFirst(2)) : word)
    }
    return keywords
  }

  /// A category without the quotes that Mailchimp puts around each.
  private static func unquoted(_ word: String) -> String {
    let isQuoted = word.utf8.count > 2 && word.hasPrefix("\"") && word.hasSuffix("\"")
    return isQuoted ? String(word.dropFirst().dropLast()) : word
  }

  /// Google's group of everybody, as it was called over the years.
  private static func saysNothing(_ word: String) -> Bool {
    word.isEmpty || word == "* myContacts" || word == "* My Contacts"
  }

  mutating func take(language cell: String) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      contact.preferredLanguages.append(
        LanguagePreference(id: id(contact.preferredLanguages), language: value))
    }
  }

  mutating func take(related cell: String, _ kind: String) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      contact.addRelation(to: value, named: kind)
    }
  }

  mutating func take(group cell: String, _ group: FlatGroup) {
    let index = groups.firstIndex { $0.kind == group.kind && $0.number == group.number }
    if let index {
      groups[index].parts.append((group.part, cell))
    } else {
      groups.append((group.kind, group.number, [(group.part, cell)]))
    }
  }
}
