import KithModel
import KithText

/// Writes texts in other languages beside the Card's own, as properties with one ALTID
/// (RFC 6350 section 5.4, RFC 9555 section 2.3.1).
///
/// What cannot be said so is left to ``MemberWriting``.
struct LocalizationWriting {
  /// The contact; what is translated has an ALTID.
  private(set) var contact: Contact
  /// For each language a contact of nothing but the translations.
  private(set) var translations: [Contact] = []
  /// The name as it is spoken in other languages.
  private(set) var spokenNames: [(language: String, name: Name)] = []
  private var lastAlternative = 0
  /// How many more members are looked for in the whole Card.
  private var left = 1000

  init(_ contact: Contact) {
    self.contact = contact
    // Each is a change of the whole Card; MemberWriting has the rest.
    for localization in contact.localizations.prefix(100) { translate(localization, of: contact) }
  }

  /// Writes the translations.
  func write(to output: inout CardOutput) {
    for translation in translations {
      if let name = translation.name { NameWriting.writeTranslation(name, &output) }
      NameWriting.writeNicknames(translation, &output)
      OrganizationProperties.writeOrganizationsAndTitles(translation, &output)
      AddressWriting.write(translation, &output)
      NoteProperties.writeNotes(translation, &output)
      NoteProperties.writePersonal(translation, &output)
    }
    for (language, name) in spokenNames {
      NameWriting.writeSpoken(name, language: language, &output)
    }
  }

  private mutating func translate(_ localization: Localization, of contact: Contact) {
    var patch = CardPatch(contact)
    var changed: [[String]] = []
    for member in localization.patch.prefix(left) {
      left -= 1
      let path = member.name.split(separator: "/").map(String.init)
      // A whole object is put in place as it is, not translated member by member.
      guard path.count == (path.first == "name" ? 2 : 3), patch.set(member.value, at: member.name)
      else { continue }
      if !changed.contains(Array(path.prefix(2))) { changed.append(Array(path.prefix(2))) }
    }
    guard let whole = patch.contact else { return }
    var translation = Contact()
    for path in changed where path.count == 2 {
      add(path, of: whole, to: &translation, localization.language)
    }
    if translation != Contact() { translations.append(translation) }
    addSpokenName(localization)
  }

  /// How the parts of the name are spoken in a language is a second N (RFC 9555 section 2.3.15).
  private mutating func addSpokenName(_ localization: Localization) {
    guard var own = contact.name else { return }
    var name = own
    for index in name.components.indices { name.components[index].phonetic = nil }
    name.phoneticSystem = nil
    name.phoneticScript = nil
    for member in localization.patch {
      let path = member.name.split(separator: "/").map(String.init)
      guard path.first == "name", let text = member.value.stringValue else { continue }
      switch path.last {
      case "phoneticSystem": name.phoneticSystem = text
      case "phoneticScript": name.phoneticScript = text
      case "phonetic":
        guard path.count == 4, let index = Int(path[2]), name.components.indices.contains(index)
        else { continue }
        name.components[index].phonetic = text
      default: break
      }
    }
    guard NameWriting.canBeSpoken(name) else { return }
    mark(&own.extensions, &name.extensions, localization.language)
    contact.name = own
    spokenNames.append((localization.language, name))
  }

  private mutating func add(
    _ path: [String], of whole: Contact, to translation: inout Contact, _ language: String
  ) {
    switch path[0] {
    case "name": addName(path[1], of: whole, to: &translation, language)
    case "nicknames": add(path[1], \.nicknames, of: whole, to: &translation, language)
    case "organizations": add(path[1], \.organizations, of: whole, to: &translation, language)
    case "titles": add(path[1], \.titles, of: whole, to: &translation, language)
    case "addresses": add(path[1], \.addresses, of: whole, to: &translation, language)
    case "notes": add(path[1], \.notes, of: whole, to: &translation, language)
    case "personalInfo": add(path[1], \.personalInfo, of: whole, to: &translation, language)
    default: break
    }
  }

  private mutating func addName(
    _ member: String, of whole: Contact, to translation: inout Contact, _ language: String
  ) {
    guard var name = contact.name, let translated = whole.name else { return }
    var alternative = translation.name ?? Name()
    switch member {
    case "full": alternative.full = translated.full
    case "components":
      alternative.components = translated.components
      alternative.isOrdered = translated.isOrdered
      alternative.defaultSeparator = translated.defaultSeparator
    default: return
    }
    mark(&name.extensions, &alternative.extensions, language)
    contact.name = name
    translation.name = alternative
  }

  private mutating func add<Entry: JSONMapEntry>(
    _ id: String, _ map: WritableKeyPath<Contact, [Entry]>, of whole: Contact,
    to translation: inout Contact, _ language: String
  ) {
    guard let index = contact[keyPath: map].firstIndex(where: { $0.key == id }),
      var entry = whole[keyPath: map].first(where: { $0.key == id })
    else { return }
    entry.extensions.vCardParams = []
    var own = contact[keyPath: map][index].extensions
    mark(&own, &entry.extensions, language)
    contact[keyPath: map][index].extensions = own
    translation[keyPath: map].append(entry)
  }

  /// Gives both the same ALTID.
  private mutating func mark(
    _ own: inout Extensions, _ other: inout Extensions, _ language: String
  ) {
    var alternative = own.vCardParams.first { $0.name == "altid" }?.values.first
    if alternative == nil {
      lastAlternative += 1
      alternative = String(lastAlternative)
      own.vCardParams.append(VCardParameter("altid", [String(lastAlternative)]))
    }
    other.vCardParams = [
      VCardParameter("altid", [alternative ?? ""]), VCardParameter("language", [language]),
    ]
  }
}
