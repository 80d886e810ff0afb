public import KithModel

extension Contact {
  /// What people would call the contact.
  public var label: String {
    name?.display ?? organizations.first?.name ?? emails.first?.address ?? phones.first?.number
      ?? "somebody without a name"
  }

  /// The same with what tells namesakes apart: an address, a number or an employer.
  public var labelWithMark: String {
    let marks = [
      emails.first?.address, phones.first?.number, organizations.first?.name,
      addresses.first?.joined(.locality),
    ]
    let mark = marks.lazy.compactMap(\.self).first { $0 != label }
    return mark.map { "\(label), \($0)" } ?? label
  }
}
