import KithModel

/// Ways to reach somebody: e-mails, telephones, web pages, profiles, addresses.
extension CSVRow {
  mutating func take(email cell: String, _ usage: CSVUsage, _ heading: String) {
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

  mutating func take(phone cell: String, _ usage: CSVUsage, _ heading: String) {
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

  mutating func take(url cell: String, _ usage: CSVUsage) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      var link = Resource(id: id(contact.links), uri: value)
      link.contexts = usage.contexts
      link.label = usage.label
      if usage.isPreferred { link.pref = 1 }
      contact.links.append(link)
    }
  }

  mutating func take(profile cell: String, at service: String, _ usage: CSVUsage = .none) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      // LinkedIn writes the profiles of those who endorse without a scheme.
      let value =
        service == "LinkedIn" && value.hasPrefix("www.linkedin.com/") ? "https://\(value)" : value
      let isURI = value.contains(byte: ASCII.colon) || value.contains(byte: ASCII.slash)
      var profile = OnlineService(
        id: id(contact.onlineServices), service: service.isEmpty ? nil : service,
        uri: isURI ? value : nil, user: isURI ? nil : value)
      profile.contexts = usage.contexts
      profile.label = usage.label
      if usage.isPreferred { profile.pref = 1 }
      contact.onlineServices.append(profile)
    }
  }

  mutating func take(address cell: String, _ slot: String, _ part: CSVField.AddressPart) {
    if let index = addresses.firstIndex(where: { $0.slot == slot }) {
      addresses[index].parts.append((part, cell))
    } else {
      addresses.append((slot, [(part, cell)]))
    }
  }
}
