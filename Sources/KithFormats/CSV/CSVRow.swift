import KithCleaning
import KithModel

/// Gathers the cells of one record and makes a contact of them.
struct CSVRow {
  /// A cell that could not be taken as what its heading says.
  struct Problem {
    let slug: String
    let what: String
  }

  private(set) var contact = Contact()
  private(set) var connectedOn: String?
  private(set) var lastContact: String?
  private(set) var problems: [Problem] = []
  /// A date of which only the order of the table told the day from the month.
  private(set) var ambiguousDate: String?
  private let dateOrder: DateText.Order

  private var names = CSVNames()
  private var phonetics: [(CSVField.NamePart, String)] = []
  private var organizations: [String] = []
  private var department: String?
  private var titles: [(name: String, kind: Title.Kind)] = []
  private var addresses: [(slot: String, parts: [(CSVField.AddressPart, String)])] = []
  private var groups: [(kind: String, number: Int, parts: [(String, String)])] = []
  private var birth: (year: Int?, month: Int?, day: Int?)

  /// Whether a cell may hold several values; an attribute that has several has several lines.
  private let holdsLists: Bool

  init(dateOrder: DateText.Order = .monthFirst, holdsLists: Bool = true) {
    self.dateOrder = dateOrder
    self.holdsLists = holdsLists
  }

  /// Hands over each value of a cell.
  ///
  /// Not of the row itself, which the closure changes meanwhile.
  private static func forEachValue(
    in cell: String, where holdsLists: Bool, _ take: (String) -> Void
  ) {
    if holdsLists { CSVCell.forEachValue(in: cell, take) } else { take(cell) }
  }

  /// The values of a cell that lists e-mails or numbers.
  private func list(_ cell: String, where isValue: (String) -> Bool) -> [String] {
    holdsLists ? CSVCell.list(cell, where: isValue) : [cell]
  }

  /// Begins a record in the room that the last one took.
  mutating func begin() {
    connectedOn = nil
    lastContact = nil
    ambiguousDate = nil
    problems.removeAll(keepingCapacity: true)
    names = CSVNames()
    phonetics.removeAll(keepingCapacity: true)
    organizations.removeAll(keepingCapacity: true)
    department = nil
    titles.removeAll(keepingCapacity: true)
    addresses.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    birth = (nil, nil, nil)
  }

  /// Takes a cell that is not empty.
  mutating func take(_ cell: String, as field: CSVField, heading: String) {
    switch field {
    case .name(let part): take(name: cell, part)
    case .phonetic(let part): phonetics.append((part, cell))
    case .email(let usage): take(email: cell, usage, heading)
    case .phone(let usage): take(phone: cell, usage, heading)
    case .url(let usage): take(url: cell, usage)
    case .online(let service): take(profile: cell, at: service)
    case .organization: Self.forEachValue(in: cell, where: holdsLists) { organizations.append($0) }
    case .department: department = department.map { "\($0), \(cell)" } ?? cell
    case .title: Self.forEachValue(in: cell, where: holdsLists) { titles.append(($0, .title)) }
    case .role: Self.forEachValue(in: cell, where: holdsLists) { titles.append(($0, .role)) }
    case .address(let slot, let part): take(address: cell, slot, part)
    case .birthday: take(date: cell, .birth, heading)
    case .anniversary: take(date: cell, .wedding, heading)
    case .birthPart(let part): take(birth: cell, part, heading)
    case .note: Self.forEachValue(in: cell, where: holdsLists) { add(note: $0) }
    case .keywords: take(keywords: cell)
    case .language: take(language: cell)
    case .photo: contact.media.append(Resource(id: id(contact.media), uri: cell, kind: .photo))
    case .hobby:
      contact.personalInfo.append(
        PersonalInformation(id: id(contact.personalInfo), kind: .hobby, value: cell))
    case .gender: contact.vCardProps.append(VCardProperty("gender", values: [.string(cell)]))
    case .related(let kind): take(related: cell, kind)
    case .connectedOn: take(connectedOn: cell)
    case .lastContact:
      lastContact = moment(cell)?.interactionText
      if lastContact == nil { keep(cell, heading) }
    case .expertise:
      contact.personalInfo.append(
        PersonalInformation(id: id(contact.personalInfo), kind: .expertise, value: cell))
    case .uid: contact.uid = cell
    case .group(let group): take(group: cell, group)
    case .ignored: break
    case .column: keep(cell, heading)
    case .unheaded: take(cell, as: Self.recognized(cell), heading: heading)
    }
  }

  /// What a cell without a heading can only be.
  private static func recognized(_ cell: String) -> CSVField {
    if cell.contains(byte: UInt8(ascii: "@")), !cell.contains(byte: ASCII.space) {
      return .email(.none)
    }
    if cell.hasPrefix("http://") || cell.hasPrefix("https://") { return .url(.none) }
    let isNumber =
      cell.utf8.count(where: \.isDigit) >= 7
      && cell.utf8.allSatisfy { $0.isDigit || "+-() ./x".utf8.contains($0) }
    return isNumber ? .phone(.none) : .column
  }

  /// Keeps a cell under its heading.
  mutating func keep(_ cell: String, _ heading: String) {
    contact.columns.append(Column(heading: heading, value: cell))
  }

  private func id(_ entries: [some Any]) -> String { MapID.number(entries.count + 1) }

  private mutating func take(name cell: String, _ part: CSVField.NamePart) {
    switch part {
    case .nickname, .short:
      Self.forEachValue(in: cell, where: holdsLists) { name in
        contact.nicknames.append(Nickname(id: id(contact.nicknames), name: name))
      }
    case .maiden:
      contact.vCardProps.append(VCardProperty("x-maidenname", values: [.string(cell)]))
    default:
      names.add(cell, to: part)
    }
  }

  // MARK: Ways to reach

  private mutating func take(email cell: String, _ usage: CSVUsage, _ heading: String) {
    for value in list(cell, where: { $0.contains(byte: UInt8(ascii: "@")) }) {
      // Outlook writes the distinguished name of Exchange where it knows no address.
      guard value.contains(byte: UInt8(ascii: "@")), value.utf8.first != ASCII.slash else {
        keep(value, heading)
        continue
      }
      var email = EmailAddress(id: id(contact.emails), address: value)
      email.contexts = usage.contexts
      email.label = usage.label
      if usage.isPreferred { email.pref = 1 }
      contact.emails.append(email)
    }
  }

  private mutating func take(phone cell: String, _ usage: CSVUsage, _ heading: String) {
    for value in list(cell, where: { $0.utf8.count(where: \.isDigit) >= 6 }) {
      if CSVCell.isScientific(value) {
        problems.append(
          Problem(
            slug: "csv.scientific-number",
            what: "a spreadsheet has rounded the number under '\(heading)' to '\(value)'"))
        keep(value, heading)
        continue
      }
      // Excel's users put an apostrophe before a number, so that its zeros stay.
      let number = value.hasPrefix("'") ? String(value.dropFirst()) : value
      guard !number.isEmpty else {
        keep(value, heading)
        continue
      }
      var phone = Phone(id: id(contact.phones), number: number)
      phone.contexts = usage.contexts
      phone.features = usage.features
      phone.label = usage.label
      if usage.isPreferred { phone.pref = 1 }
      contact.phones.append(phone)
    }
  }

  private mutating func take(url cell: String, _ usage: CSVUsage) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      var link = Resource(id: id(contact.links), uri: value)
      link.contexts = usage.contexts
      link.label = usage.label
      if usage.isPreferred { link.pref = 1 }
      contact.links.append(link)
    }
  }

  private mutating func take(profile cell: String, at service: String) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      // LinkedIn writes the profiles of those who endorse without a scheme.
      let value =
        service == "LinkedIn" && value.hasPrefix("www.linkedin.com/") ? "https://\(value)" : value
      let isURI = value.contains(byte: ASCII.colon) || value.contains(byte: ASCII.slash)
      contact.onlineServices.append(
        OnlineService(
          id: id(contact.onlineServices), service: service.isEmpty ? nil : service,
          uri: isURI ? value : nil, user: isURI ? nil : value))
    }
  }

  private mutating func take(address cell: String, _ slot: String, _ part: CSVField.AddressPart) {
    if let index = addresses.firstIndex(where: { $0.slot == slot }) {
      addresses[index].parts.append((part, cell))
    } else {
      addresses.append((slot, [(part, cell)]))
    }
  }

  // MARK: Dates

  private mutating func moment(_ cell: String) -> DateText.Moment? {
    let moment = DateText.moment(cell, order: dateOrder)
    if moment?.isAmbiguous == true { ambiguousDate = cell }
    return moment
  }

  private mutating func take(date cell: String, _ kind: Anniversary.Kind, _ heading: String) {
    guard
      let date = moment(cell)?.date
        // The heading says that a number without a format is a date.
        ?? DateText.spreadsheetDate(cell)
    else {
      return take(noDate: cell, heading)
    }
    contact.anniversaries.append(
      Anniversary(id: id(contact.anniversaries), kind: kind, date: .date(date)))
  }

  private mutating func take(noDate cell: String, _ heading: String) {
    // Outlook writes 0/0/00 for no date.
    guard cell.utf8.contains(where: { $0.isLetter || $0.isDigit && $0 != 0x30 }) else { return }
    problems.append(
      Problem(
        slug: "csv.bad-date", what: "'\(heading)' is not a date: '\(TerminalText.short(cell))'"))
    keep(cell, heading)
  }

  private mutating func take(birth cell: String, _ part: String, _ heading: String) {
    guard let number = Int(cell) else { return take(noDate: cell, heading) }
    switch part {
    case "year": birth.year = number
    case "month": birth.month = number
    default: birth.day = number
    }
  }

  private mutating func take(connectedOn cell: String) {
    if let date = moment(cell)?.date ?? DateText.spreadsheetDate(cell),
      date.year != nil
    {
      connectedOn = date.description
    } else {
      connectedOn = cell
      problems.append(
        Problem(
          slug: "linkedin.bad-date",
          what: "the date of connection is not a date: '\(TerminalText.short(cell))'"))
    }
  }

  // MARK: The rest

  private mutating func add(note: String) {
    contact.notes.append(Note(id: id(contact.notes), note: note))
  }

  /// Takes a list of categories.
  ///
  /// They are joined by ` ::: ` (Google), `;` (Outlook) or `,` (Mailchimp). Google marks its own
  /// groups with `* `, of which `myContacts` says nothing.
  private mutating func take(keywords cell: String) {
    var words = CSVCell.values(cell)
    if words.count == 1 {
      let separator = cell.contains(byte: ASCII.semicolon) ? ASCII.semicolon : ASCII.comma
      words = cell.utf8.split(separator: separator).map {
        String(Substring($0).trimmingWhitespace())
      }
    }
    for word in words where word != "* myContacts" && !word.isEmpty {
      contact.keywords.insert(word.hasPrefix("* ") ? String(word.dropFirst(2)) : word)
    }
  }

  private mutating func take(language cell: String) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      contact.preferredLanguages.append(
        LanguagePreference(id: id(contact.preferredLanguages), language: value))
    }
  }

  private mutating func take(related cell: String, _ kind: String) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      let isWord = Self.relations.contains(kind.lowercased())
      contact.relatedTo.append(Relation(to: value, relation: isWord ? [kind.lowercased()] : []))
      if !isWord, !kind.isEmpty { keep(value, "Relation: \(kind)") }
    }
  }

  /// The relations of RFC 6350 section 6.6.6, which RFC 9553 takes over.
  private static let relations: Set<String> = [
    "contact", "acquaintance", "friend", "met", "co-worker", "colleague", "co-resident", "neighbor",
    "child", "parent", "sibling", "spouse", "kin", "muse", "crush", "date", "sweetheart", "me",
    "agent",
    "emergency",
  ]

  private mutating func take(group cell: String, _ group: CSVGroup) {
    let index = groups.firstIndex { $0.kind == group.kind && $0.number == group.number }
    if let index {
      groups[index].parts.append((group.part, cell))
    } else {
      groups.append((group.kind, group.number, [(group.part, cell)]))
    }
  }

  // MARK: The contact

  /// Drops what the cells gave.
  mutating func drop() { contact = Contact() }

  /// Puts together what the cells gave.
  mutating func finish(_ source: Source) -> Contact {
    contact.sources = [source]
    for group in groups { settle(group.kind, group.number, group.parts) }
    settleBirth()
    for address in addresses { settle(address.slot, address.parts) }
    settleOrganizations()
    settleName()
    // Moved out, not copied: a contact has forty fields.
    var finished = Contact()
    swap(&finished, &contact)
    return finished
  }

  private mutating func settle(_ kind: String, _ number: Int, _ parts: [(String, String)]) {
    func part(_ name: String) -> String? { parts.first { $0.0 == name }?.1 }
    let type = part("type") ?? ""
    let usage = type.isEmpty ? CSVUsage.none : CSVUsage(text: type)
    switch kind {
    case "address":
      for (name, cell) in parts where name != "type" {
        if let part = CSVField.AddressPart(rawValue: name) {
          take(address: cell, "\(number) \(type)", part)
        }
      }
      return
    case "org":
      for (name, cell) in parts {
        let field: CSVField? =
          switch name {
          case "name": .organization
          case "title": .title
          case "department": .department
          case "role": .role
          case "type": nil
          default: .column
          }
        if let field { take(cell, as: field, heading: "Organization \(number) - \(name)") }
      }
      return
    default: break
    }
    guard let value = part("value") else {
      // A type without a value says nothing: Google writes `*` for each empty slot.
      return
    }
    switch kind {
    case "email": take(email: value, usage, "E-mail \(number)")
    case "phone": take(phone: value, usage, "Phone \(number)")
    case "url": take(url: value, usage)
    case "related": take(related: value, type)
    case "im": take(profile: value, at: part("service") ?? type)
    case "date":
      let kind = type.lowercased()
      if kind == "anniversary" || kind == "birthday" {
        take(date: value, kind == "birthday" ? .birth : .wedding, type)
      } else {
        keep(value, type.isEmpty ? "Event \(number)" : type)
      }
    default: keep(value, type.isEmpty ? "Custom Field \(number)" : type)
    }
  }

  private mutating func settleBirth() {
    guard birth.year != nil || birth.month != nil || birth.day != nil else { return }
    let date = PartialDate(year: birth.year, month: birth.month, day: birth.day)
    guard date.isValid else { return take(noDate: date.description, "Birthday") }
    contact.anniversaries.append(
      Anniversary(id: id(contact.anniversaries), kind: .birth, date: .date(date)))
  }

  private mutating func settle(_ slot: String, _ parts: [(CSVField.AddressPart, String)]) {
    var address = Address(id: id(contact.addresses))
    let words = Substring(slot.utf8.drop { $0.isDigit || $0 == ASCII.space })
    let usage = CSVUsage(text: String(words))
    address.contexts = usage.contexts
    if usage.isPreferred { address.pref = 1 }
    if let label = usage.label, label != "other", !label.isEmpty {
      address.extensions.members.append(JSONMember("label", .string(label)))
    }
    var streets = 0
    for (part, text) in parts {
      switch part {
      case .street, .street2, .street3:
        // A line each, so that tables with several get them back.
        address.components.insert(AddressComponent(.name, text), at: streets)
        streets += 1
      case .formatted: address.full = text
      default: address.components.append(AddressComponent(Self.kind(of: part), text))
      }
    }
    contact.addresses.append(address)
  }

  private static func kind(of part: CSVField.AddressPart) -> AddressComponent.Kind {
    switch part {
    case .city: .locality
    case .region: .region
    case .postal: .postcode
    case .country: .country
    case .pobox: .postOfficeBox
    case .extended: .apartment
    default: .name
    }
  }

  private mutating func settleOrganizations() {
    for name in organizations {
      contact.organizations.append(Organization(id: id(contact.organizations), name: name))
    }
    if let department {
      if contact.organizations.isEmpty { contact.organizations.append(Organization(id: "k1")) }
      contact.organizations[0].units = [OrganizationUnit(name: department)]
    }
    for (index, title) in titles.enumerated() {
      var entry = Title(id: id(contact.titles), name: title.name, kind: title.kind)
      if title.kind == .title { entry.kind = nil }
      let isPaired = titles.count == organizations.count && index < contact.organizations.count
      if isPaired || contact.organizations.count == 1 {
        entry.organizationId = contact.organizations[isPaired ? index : 0].id
      }
      contact.titles.append(entry)
    }
  }

  private mutating func settleName() {
    // Google puts the address of its "Other Contacts" into First Name.
    if let given = names.given, contact.emails.contains(where: { $0.address == given }) {
      names.given = nil
    }
    let hasParts = names.hasParts
    guard hasParts || names.full != nil else {
      if !contact.organizations.isEmpty, contact.titles.isEmpty, contact.nicknames.isEmpty {
        contact.kind = .org
      }
      return
    }
    let structure =
      hasParts
      ? NameStructure(
        prefix: names.prefix, given: names.given, middle: names.middle,
        surname: names.family, suffix: names.suffix)
      : NameStructure(full: names.full ?? "")
    var name = Name(full: names.full, components: structure.components)
    for (part, text) in phonetics { name.add(phonetic: text, to: part) }
    if name.full == nil, let written = names.written(beside: structure) { name.full = written }
    contact.name = name
    for nickname in structure.nicknames
    where !contact.nicknames.contains(where: { $0.name == nickname }) {
      contact.nicknames.append(Nickname(id: id(contact.nicknames), name: nickname))
    }
    if let pronouns = structure.pronouns {
      var speakToAs = SpeakToAs()
      speakToAs.pronouns = [Pronouns(id: "k1", pronouns: pronouns)]
      contact.speakToAs = speakToAs
    }
    if let remainder = structure.remainder, names.full == nil { keep(remainder, "name") }
  }
}

extension Name {
  /// Says how a part is spoken; where the part itself is missing, nothing can be said of it.
  fileprivate mutating func add(phonetic: String, to part: CSVField.NamePart) {
    let kind: NameComponent.Kind
    switch part {
    case .family: kind = .surname
    case .middle: kind = .given2
    default: kind = .given
    }
    guard let index = components.firstIndex(where: { $0.kind == kind }) else { return }
    components[index].phonetic = phonetic
  }
}
