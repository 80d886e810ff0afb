import KithCleaning
import KithModel
import KithText

/// Gathers the cells of one record and makes a contact of them.
struct FlatRecord {
  /// A cell that could not be taken as what its heading says.
  struct Problem {
    let slug: String
    let what: String
  }

  var contact = Contact()
  var connectedOn: String?
  var lastContact: String?
  var sent: Int?
  var received: Int?
  var problems: [Problem] = []
  /// A date of which only the order of the table told the day from the month.
  var ambiguousDate: String?
  /// A date that shows another order than that of the table.
  var contraryDate: String?
  let dateOrder: DateText.Order

  var names = NameCells()
  /// The name beside an e-mail address, for contacts that have no other.
  var mailboxName: String?
  var phonetics: [(part: FlatField.NamePart, text: String, heading: String)] = []
  var department: String?
  var addresses: [(slot: String, parts: [(FlatField.AddressPart, String)])] = []
  var groups: [(kind: FlatGroup.Kind, number: Int, parts: [(FlatGroup.Part, String)])] = []
  var birth: (year: Int?, month: Int?, day: Int?)

  /// Whether a cell may hold several values; an attribute that has several has several lines.
  let holdsLists: Bool

  /// Whether the table has columns for the parts of names, so that a row which leaves them empty says that they are
  /// not known.
  var hasPartsOfNames = false
  /// Whether something else says what is a person and what an organisation.
  var hasKind = false

  /// Whether each cell says what its heading says and no more, as in the table that Kith writes: only ` ::: ` parts
  /// what is in it.
  let isExact: Bool

  init(
    dateOrder: DateText.Order = .monthFirst, holdsLists: Bool = true, isExact: Bool = false
  ) {
    self.dateOrder = dateOrder
    self.holdsLists = holdsLists
    self.isExact = isExact
  }

  /// Hands over each value of a cell.
  ///
  /// Not of the row itself, which the closure changes meanwhile.
  static func forEachValue(
    in cell: String, where holdsLists: Bool, _ take: (String) -> Void
  ) {
    if holdsLists { FlatCell.forEachValue(in: cell, take) } else { take(cell) }
  }

  /// The values of a cell.
  func values(_ cell: String) -> [String] { holdsLists ? FlatCell.values(cell) : [cell] }

  /// Begins a record in the room that the last one took.
  mutating func begin() {
    connectedOn = nil
    lastContact = nil
    sent = nil
    received = nil
    ambiguousDate = nil
    contraryDate = nil
    if !problems.isEmpty { problems.removeAll(keepingCapacity: true) }
    names = NameCells()
    mailboxName = nil
    if !phonetics.isEmpty { phonetics.removeAll(keepingCapacity: true) }
    department = nil
    if !addresses.isEmpty { addresses.removeAll(keepingCapacity: true) }
    if !groups.isEmpty { groups.removeAll(keepingCapacity: true) }
    birth = (nil, nil, nil)
  }

  /// Takes a cell that is not empty.
  mutating func take(_ cell: String, as field: FlatField, heading: String) {
    switch field {
    case .name(let part): take(name: cell, part)
    case .phonetic(let part): phonetics.append((part, cell, heading))
    case .email(let usage): take(email: cell, usage, heading)
    case .phone(let usage): take(phone: cell, usage, heading)
    case .url(let usage): take(url: cell, usage)
    case .online(let service): take(profile: cell, at: service)
    case .organization: take(organization: cell)
    case .department:
      if department == nil { department = cell } else { department?.append(", \(cell)") }
    case .title: take(title: cell, nil)
    case .role: take(title: cell, .role)
    case .address(let slot, let part): take(address: cell, slot.rawValue, part)
    case .birthday: take(date: cell, .birth, heading)
    case .anniversary: take(date: cell, .wedding, heading)
    case .birthPart(let part): take(birth: cell, part, heading)
    case .note: Self.forEachValue(in: cell, where: holdsLists) { add(note: $0) }
    case .keywords: take(keywords: cell)
    case .language: take(language: cell)
    case .photo: take(photos: cell)
    case .hobby: take(personal: cell, .hobby)
    case .interest: take(personal: cell, .interest)
    case .expertise: take(personal: cell, .expertise)
    case .pronouns: take(pronouns: cell)
    case .relations, .dates, .calendars, .profiles: take(pairs: cell, as: field, heading)
    case .kind: contact.kind = Contact.Kind(rawValue: cell)
    case .members: contact.members.formUnion(StringSet(FlatCell.values(cell)))
    case .gender: contact.vCardProps.append(VCardProperty("gender", values: [.string(cell)]))
    case .related(let kind): take(related: cell, kind)
    case .connectedOn: take(connectedOn: cell)
    case .lastContact:
      lastContact = moment(cell)?.interactionText
      if lastContact == nil { keep(cell, heading) }
    case .sent, .received: take(count: cell, as: field, heading)
    case .former: take(former: cell, heading)
    case .uid: contact.uid = cell
    case .group(let group): take(group: cell, group)
    case .ignored: break
    case .kept:
      if !isExact, FlatCell.isRoundedPhone(cell) { noteRounded(cell, heading) }
      keep(cell, heading)
    case .unheaded: take(cell, as: Self.recognized(cell), heading: heading)
    }
  }

  /// What a cell without a heading can only be.
  static func recognized(_ cell: String) -> FlatField {
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

  func id(_ entries: [some Any]) -> String { MapID.number(entries.count + 1) }
}
