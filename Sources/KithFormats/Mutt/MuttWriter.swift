import KithCleaning
import KithModel
import KithText

/// Writes a line `alias KEY Name <address>` for each address.
struct MuttWriter: ContactWriter {
  /// How often a key was given.
  private var keys: [String: Int] = [:]

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    let name = contact.name?.display ?? contact.organizations.first?.name ?? ""
    let isWritten =
      writeGroup(contact, name, to: &output, &ledger)
      || writeAddresses(contact, name, to: &output, &ledger)
    guard isWritten else {
      ledger.lose("contacts without an e-mail")
      return false
    }
    if let own = contact.name {
      ledger.settle(own, shownAs: name)
    } else if contact.organizations.first?.name?.isEmpty == false {
      ledger.settle(.organizations)
    }
    return true
  }

  /// Writes an alias for each address; answers false where there is none.
  private mutating func writeAddresses(
    _ contact: Contact, _ name: String, to output: inout [UInt8], _ ledger: inout Ledger
  ) -> Bool {
    let before = output.count
    for email in contact.emails {
      let address = Self.line(email.address).filter { !" <>,#".contains($0) }
      guard !address.isEmpty else { continue }
      let key = unused(Self.key(name.isEmpty ? email.address : name))
      let words = name.isEmpty ? address : "\(Self.phrase(name)) <\(address)>"
      output += "alias \(key) \(words)\n".utf8
      ledger.settle(.emails, 1, email.details)
    }
    return output.count > before
  }

  /// Writes one alias for all members of a group that have an address; answers false where none has.
  private mutating func writeGroup(
    _ contact: Contact, _ name: String, to output: inout [UInt8], _ ledger: inout Ledger
  ) -> Bool {
    guard contact.kind == .group, contact.emails.isEmpty else { return false }
    let addresses = contact.members.elements.filter { $0.hasPrefix("mailto:") }
      .map { Self.line(String($0.dropFirst(7))).filter { !" <>,#".contains($0) } }
      .filter { !$0.isEmpty }
    guard !addresses.isEmpty else { return false }
    ledger.settle(.members, addresses.count)
    ledger.settle(.kind)
    output += "alias \(unused(Self.key(name))) \(addresses.joined(separator: ", "))\n".utf8
    return true
  }

  /// A key that no alias has yet.
  private mutating func unused(_ key: String) -> String {
    var candidate = key
    while let count = keys[candidate] {
      keys[key] = (keys[key] ?? count) + 1
      candidate = "\(key)\(keys[key] ?? 2)"
    }
    keys[candidate] = 1
    return candidate
  }

  /// Small letters and hyphens, which are quick to type.
  private static func key(_ name: String) -> String {
    let words = Folding.key(name).utf8.split { !$0.isLetter && !$0.isDigit }
    let key = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return key.isEmpty ? "contact" : key
  }

  /// A name as RFC 5322 section 3.2.5 has phrases: quoted where it has more than letters and blanks.
  private static func phrase(_ name: String) -> String {
    let text = line(name)
    guard
      text.utf8.contains(where: { $0 < 0x80 && !$0.isLetter && !$0.isDigit && $0 != ASCII.space })
    else { return text }
    // A backslash of mutt's own is needed before each of RFC 5322's, and before what mutt would expand.
    var quoted = ""
    for character in text {
      if character == "\"" || character == "\\" {
        quoted += "'"
      } else {
        if character == "$" || character == "`" { quoted += "\\" }
        quoted.append(character)
      }
    }
    return "\"\(quoted)\""
  }

  private static func line(_ text: String) -> String { OneLine.text(text) }
}
