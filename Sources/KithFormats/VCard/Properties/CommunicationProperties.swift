import KithModel
import KithText

/// TEL and EMAIL (RFC 6350 section 6.4).
enum CommunicationProperties {
  static func readPhone(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let usage = line.usage(.phone)
    let count = card.contact.phones.count
    let isURI = line.bytes[line.value].startsIgnoringCase(with: "tel:")
    var phone = Phone(id: card.id(usage, after: count), number: isURI ? line.uri : line.text)
    phone.features = usage.features
    phone.adopt(usage)
    card.contact.phones.append(phone)
    return true
  }

  static func writePhones(_ contact: Contact, _ output: inout CardOutput) {
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

  static func readEmail(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let usage = line.usage()
    let count = card.contact.emails.count
    // Some exporters write a URI where RFC 6350 asks for the address.
    let address = EmailText.withoutScheme(line.text)
    var email = EmailAddress(id: card.id(usage, after: count), address: address)
    email.adopt(usage)
    card.contact.emails.append(email)
    return true
  }

  static func writeEmails(_ contact: Contact, _ output: inout CardOutput) {
    for (index, email) in contact.emails.enumerated() where !email.address.isEmpty {
      output.labelled("EMAIL", email.label, email.extensions) {
        $0.usage(of: email, at: index)
        $0.value(text: EmailText.withoutScheme(email.address))
      }
    }
  }
}
