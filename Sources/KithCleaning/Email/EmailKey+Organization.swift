extension EmailKey {
  /// The letters and digits by which an organisation calls itself in the domain: `globex` of `mail.globex.co.uk`;
  /// `nil` where the domain gives mailboxes to everybody.
  public var organizationLabel: String? {
    guard !isFreeMail else { return nil }
    var labels = domain.split(separator: ".")[...]
    guard labels.count > 1 else { return nil }
    labels.removeLast()
    // `co.uk`, `com.br`: the part that is registered is the one before.
    if labels.count > 1, let last = labels.last, Self.registries.contains(String(last)) {
      labels.removeLast()
    }
    let label = labels.last.map { Folding.letters(String($0)) } ?? ""
    return label.isEmpty ? nil : label
  }

  private static let registries: Set<String> = [
    "co", "com", "org", "net", "gov", "ac", "edu", "ltd", "plc", "or", "ne", "gob", "gouv",
  ]
}
