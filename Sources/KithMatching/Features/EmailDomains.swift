import KithCleaning
import KithText

/// Where the e-mails of a list are from, and which of them are of a function.
struct EmailDomains: Sendable {
  /// The number of the organisation whose domain an e-mail has; -1 where anybody can have one.
  private(set) var organization: [Int32]
  /// Whether an e-mail is one of a function and not of a person.
  private(set) var isRole: [Bool]
  /// The names of organisations that stand in their domains.
  private(set) var labels = Runs<UInt8>()
  private var numbers: [ArraySlice<UInt8>: Int32] = [:]

  /// Makes room for so many values.
  init(count: Int) {
    organization = Array(repeating: -1, count: count)
    isRole = Array(repeating: false, count: count)
  }

  /// Takes an e-mail in the form of its key; answers the letters of its user part.
  mutating func take(_ address: ArraySlice<UInt8>, number: Int) -> [UInt8] {
    guard let at = address.lastIndex(of: ASCII.at) else { return [] }
    let domain = address[(at + 1)...]
    let key = EmailKey(
      user: String(decoding: address[..<at], as: UTF8.self),
      domain: String(decoding: domain, as: UTF8.self))
    isRole[number] = key.isRole
    organization[number] = self.number(of: domain, key)
    return Array(key.letters.utf8)
  }

  private mutating func number(of domain: ArraySlice<UInt8>, _ key: EmailKey) -> Int32 {
    if let known = numbers[domain] { return known }
    var number: Int32 = -1
    if !key.isFreeMail {
      number = Int32(labels.count)
      labels.append((key.organizationLabel ?? "").utf8)
    }
    numbers[domain] = number
    return number
  }
}
