import KithModel
import KithText

/// CATEGORIES with parameters, which are kept as they stand beside the keywords that they hold.
enum KeptCategories {
  /// The keywords of each.
  static func all(in contact: Contact) -> [[String]] {
    contact.vCardProps.compactMap { keywords(of: $0) }
      .filter { $0.allSatisfy(contact.keywords.contains) }
  }

  /// Whether a property is one that holds a keyword which the contact has no more: the line says so no longer.
  static func isOutdated(_ property: VCardProperty, in contact: Contact) -> Bool {
    keywords(of: property).map { !$0.allSatisfy(contact.keywords.contains) } ?? false
  }

  private static func keywords(of property: VCardProperty) -> [String]? {
    guard property.name == "categories" else { return nil }
    var line = ContentLine()
    line.bytes = property.values.flatMap { Array(($0.stringValue ?? "").utf8) + [ASCII.comma] }
    line.value = line.bytes.indices
    return line.list(line.value)
  }
}
