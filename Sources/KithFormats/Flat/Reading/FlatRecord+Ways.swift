import KithCleaning
import KithModel
import KithText

/// Ways to reach somebody: e-mails, telephones, web pages, profiles, addresses.
extension FlatRecord {
  mutating func take(email cell: String, _ usage: FlatUsage, _ heading: String) {
    for value in holdsLists && !isExact ? Self.emails(in: cell) : values(cell) {
      if isExact || !holdsLists {
        let address = isExact ? value : Self.visible(value)
        contact.emails.append(EmailAddress(id: id(contact.emails), address: address))
        usage.say(&contact.emails[contact.emails.count - 1])
        continue
      }
      // Outlook writes the distinguished name of Exchange where it knows no address.
      guard value.contains(byte: UInt8(ascii: "@")), value.utf8.first != ASCII.slash else {
        if value.utf8.first != ASCII.slash { noteNoAddress(value, heading) }
        keep(value, heading)
        continue
      }
      let text = address(in: value, heading)
      contact.emails.append(EmailAddress(id: id(contact.emails), address: text))
      usage.say(&contact.emails[contact.emails.count - 1])
    }
  }

  /// The e-mails of a cell that lists them.
  private static func emails(in cell: String) -> [String] {
    FlatCell.list(cell, or: ASCII.space) { $0.contains(byte: UInt8(ascii: "@")) }
  }

  /// The numbers of a cell that lists them.
  private static func phones(in cell: String) -> [String] {
    isNumber(cell) ? [cell] : FlatCell.values(cell).flatMap(PhoneList.parts)
  }

  /// Whether a cell is one number and nothing else, as nearly every one is.
  private static func isNumber(_ cell: String) -> Bool {
    let bytes = cell.utf8.span
    guard bytes.count > 0, bytes[0] != ASCII.space, bytes[bytes.count - 1] != ASCII.space else {
      return false
    }
    for index in bytes.indices {
      switch bytes[index] {
      case 0x30...0x39, ASCII.space, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "."):
        continue
      default: return false
      }
    }
    return true
  }

  /// The addresses that reading finds in a cell.
  static func addresses(in cell: String) -> [String] {
    isPlain(cell) ? [cell] : emails(in: cell).map { FlatCell.trimmed(mailbox(in: $0).address) }
  }

  /// The numbers that reading finds in a cell.
  static func numbers(in cell: String) -> [String] { phones(in: cell).map(number) }

  /// Whether a text is an address by itself, without anything that could stand between or around several.
  private static func isPlain(_ email: String) -> Bool {
    email.utf8.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "@") || (0x2D...0x2E).contains($0)
        || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "+")
    }
  }

  /// The address of `Ada Fair <ada@example.com>` and `mailto:ada@example.com`.
  ///
  /// A name beside the address stays under the heading, and names the contact where nothing else does.
  private mutating func address(in value: String, _ heading: String) -> String {
    let (address, name) = Self.mailbox(in: value)
    if let name {
      keep(Self.visible(value), heading)
      mailboxName = mailboxName ?? name
    }
    return address
  }

  /// The address that a value is, and the name beside it.
  private static func mailbox(in value: String) -> (address: String, name: String?) {
    let value = visible(value)
    let isPlain = value.utf8.allSatisfy {
      $0 > ASCII.space && $0 != ASCII.colon && $0 != ASCII.less
    }
    guard !isPlain, case let mailboxes = Mailbox.all(in: value), mailboxes.count == 1,
      let mailbox = mailboxes.first, mailbox.addresses.count == 1,
      let address = mailbox.addresses.first
    else { return (value, nil) }
    return (address, mailbox.name)
  }

  /// The text without what nobody sees at its ends: blanks that do not break, marks of direction, which come along
  /// where numbers and addresses are copied.
  private static func visible(_ value: String) -> String {
    guard let first = value.utf8.first, let last = value.utf8.last, first >= 0x80 || last >= 0x80
    else { return value }
    func isSeen(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
    }
    let scalars = value.unicodeScalars
    guard let start = scalars.firstIndex(where: isSeen), let end = scalars.lastIndex(where: isSeen)
    else { return value }
    return String(scalars[start...end])
  }

  mutating func take(phone cell: String, _ usage: FlatUsage, _ heading: String) {
    for value in holdsLists && !isExact ? Self.phones(in: cell) : values(cell) {
      if !isExact, FlatCell.isScientific(value) {
        noteRounded(value, heading)
        keep(value, heading)
        continue
      }
      var number = isExact ? value : Self.number(in: value)
      var usage = usage
      if !isExact, let remark = PhoneRemark(number) {
        number = remark.number
        usage.add(remark)
      }
      // `#NAME?`, `NULL`, `ask Jane`: nobody can be called by it.
      let canBeCalled = number.utf8.contains { $0.isDigit || $0 >= 0x80 }
      guard canBeCalled || isExact || !holdsLists && !number.isEmpty else {
        keep(value, heading)
        continue
      }
      contact.phones.append(Phone(id: id(contact.phones), number: number))
      let last = contact.phones.count - 1
      if !usage.features.isEmpty { contact.phones[last].features = usage.features }
      usage.say(&contact.phones[last])
    }
  }

  mutating func noteRounded(_ number: String, _ heading: String) {
    problems.append(
      Problem(
        slug: "csv.scientific-number",
        what: "a spreadsheet has rounded the number under '\(heading)' to '\(number)'"))
  }

  /// Notes a word where an address should stand, as the cells of a row may have moved; words such as `none` are no address.
  private mutating func noteNoAddress(_ text: String, _ heading: String) {
    let word = text.lowercased()
    guard text.first?.isLetter == true, text.utf8.count > 2, !Self.noAddress.contains(word) else {
      return
    }
    problems.append(
      Problem(
        slug: "csv.no-address",
        what: "'\(TerminalText.short(text))' under '\(heading)' is no e-mail address"))
  }

  private static let noAddress: Set<String> = [
    "none", "null", "n/a", "nil", "unknown", "keine", "kein", "unbekannt", "no email", "no e-mail",
    "aucun", "ninguno", "nessuno", "nan", "tbd", "false", "true",
  ]

  /// The number without the `tel:` of a link, and without the apostrophe that Excel's users put before one, so that
  /// its zeros stay.
  static func number(in value: String) -> String {
    var number = value
    var last: String
    repeat {
      last = number
      number = FlatCell.trimmed(visible(number))
      if number.utf8.first == ASCII.apostrophe { number.removeFirst() }
      number = PhoneText.withoutScheme(number)
    } while number != last
    return number
  }

  mutating func take(url cell: String, _ usage: FlatUsage) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      contact.links.append(Resource(id: id(contact.links), uri: value))
      usage.say(&contact.links[contact.links.count - 1])
    }
  }

  mutating func take(profile cell: String, at service: String, _ usage: FlatUsage = .none) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      // LinkedIn writes the profiles of those who endorse without a scheme.
      let value =
        !isExact && service == "LinkedIn" && value.hasPrefix("www.linkedin.com/")
        ? "https://\(value)" : value
      let isURI = value.contains(byte: ASCII.colon) || value.contains(byte: ASCII.slash)
      contact.onlineServices.append(
        OnlineService(
          id: id(contact.onlineServices), service: service.isEmpty ? nil : service,
          uri: isURI ? value : nil, user: isURI ? nil : value))
      usage.say(&contact.onlineServices[contact.onlineServices.count - 1])
    }
  }

  mutating func take(address cell: String, _ slot: String, _ part: FlatField.AddressPart) {
    if let index = addresses.firstIndex(where: { $0.slot == slot }) {
      addresses[index].parts.append((part, cell))
    } else {
      addresses.append((slot, [(part, cell)]))
    }
  }
}
