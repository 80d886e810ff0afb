import KithModel

/// EMAIL (RFC 6350 section 6.4.2).
enum EmailProperties {
  static let family = PropertyFamily(readers: [("EMAIL", read)], write: write)

  private static func read(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let usage = line.usage()
    let count = card.contact.emails.count
    // Some exporters write a URI where RFC 6350 asks for the address.
    let address = EmailText.withoutScheme(line.text)
    var email = EmailAddress(id: card.id(usage, after: count), address: address)
    email.contexts = usage.contexts
    email.pref = usage.pref
    email.label = usage.label
    email.extensions = usage.extensions
    card.remember(.email(count), of: line)
    card.contact.emails.append(email)
    return true
  }

  private static func write(_ contact: Contact, _ output: inout CardOutput) {
    for (index, email) in contact.emails.enumerated() where !email.address.isEmpty {
      output.labelled("EMAIL", email.label, email.extensions) {
        $0.id(email.id, at: index)
        $0.contexts(email.contexts)
        $0.preference(email.pref)
        $0.extensions(email.extensions)
        $0.value(text: EmailText.withoutScheme(email.address))
      }
    }
  }
}
