import KithModel

/// TEL (RFC 6350 section 6.4.1).
enum PhoneProperties {
  static let family = PropertyFamily(readers: [("TEL", read)], write: write)

  private static func read(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let usage = line.usage(.phone)
    let count = card.contact.phones.count
    let isURI = line.bytes[line.value].startsIgnoringCase(with: "tel:")
    var phone = Phone(id: card.id(usage, after: count), number: isURI ? line.uri : line.text)
    phone.features = usage.features
    phone.contexts = usage.contexts
    phone.pref = usage.pref
    phone.label = usage.label
    phone.extensions = usage.extensions
    card.remember(.phone(count), of: line)
    card.contact.phones.append(phone)
    return true
  }

  private static func write(_ contact: Contact, _ output: inout CardOutput) {
    for (index, phone) in contact.phones.enumerated() where !phone.number.isEmpty {
      output.labelled("TEL", phone.label, phone.extensions) {
        $0.id(phone.id, at: index)
        let isURI = phone.number.utf8.startsIgnoringCase(with: "tel:")
        if isURI, $0.version == .v40 { $0.parameter("VALUE", "uri") }
        $0.features(phone.features)
        $0.contexts(phone.contexts)
        $0.preference(phone.pref)
        $0.extensions(phone.extensions)
        if isURI { $0.value(uri: phone.number) } else { $0.value(text: phone.number) }
      }
    }
  }
}
