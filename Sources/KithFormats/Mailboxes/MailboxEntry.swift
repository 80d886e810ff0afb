import KithCleaning
import KithText

/// One entry of a list of addresses.
struct MailboxEntry {
  /// Who is named; `nil` where only the address is.
  let name: String?
  /// People named before, of whom nothing else is known: `Ada Fair, Ben Stone <ben@x.example>`.
  let others: [String]
  /// The addresses of the one who is named, or of one person each where nobody is.
  let addresses: [String]
  /// Whether brackets tell the address from the name, or there is no name.
  let isMarked: Bool

  /// Reads an entry; `nil` where no address is in it.
  init?(_ text: String) {
    let found = Mailbox.all(in: text)
    let addresses = found.flatMap(\.addresses)
    guard !addresses.isEmpty else { return nil }
    var names = found.compactMap(\.name).map(Self.unquoted)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
    let isBracketed = text.contains { "<(".contains($0) }
    isMarked = names.isEmpty || isBracketed && names.count == 1
    if names.count == 1 { names = Self.people(in: names[0]) }
    name = names.popLast()
    others = names
    self.addresses = addresses.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// A name without the apostrophes that Outlook puts around it, and without a bracket that nothing closes.
  private static func unquoted(_ name: String) -> String {
    let isQuoted = name.utf8.count > 2 && name.hasPrefix("'") && name.hasSuffix("'")
    let words = isQuoted ? name.dropFirst().dropLast() : name[...]
    return String(words.trimming { "<> ".contains($0) })
  }

  /// The people whom a name is of: several where each part between commas is a name, unlike that of `Fair, Ada`.
  private static func people(in name: String) -> [String] {
    let parts = name.split(separator: ",").map { String($0.trimmingWhitespace()) }
    return parts.count > 1 && parts.allSatisfy(NameGuess.isName) ? parts : [name]
  }
}
