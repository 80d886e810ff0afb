/// A kind of value that a contact can have and a format lose: the values of a member, or what they say besides.
public struct ContactPart: Hashable, Sendable {
  /// The member.
  public let member: ContactMember
  /// What the values of the member say besides; `nil` for the values themselves.
  public let detail: ContactDetail?

  /// Makes a part of a Card.
  ///
  /// Members of other programs are one kind, whatever they stand in.
  @inlinable public init(_ member: ContactMember, _ detail: ContactDetail? = nil) {
    self.member = detail == .extensions ? .extensions : member
    self.detail = detail == .extensions ? nil : detail
  }

  /// The name in reports of losses, such as `emails` or `emails/contexts`.
  public var field: String {
    guard let detail else { return member.field }
    return detail.isOfSources ? detail.field : "\(member.field)/\(detail.field)"
  }

  /// The part of a name in reports of losses; `nil` where it is none, but words.
  public init?(field: String) {
    let names = field.split(separator: "/", maxSplits: 1)
    if let member = ContactMember.allCases.first(where: { $0.field == names[0] }) {
      guard names.count > 1 else {
        self.init(member)
        return
      }
      guard let detail = ContactDetail.allCases.first(where: { $0.field == names[1] }) else {
        return nil
      }
      self.init(member, detail)
    } else if let detail = ContactDetail.allCases.first(where: { $0.field == field }),
      detail.isOfSources
    {
      self.init(.sources, detail)
    } else {
      return nil
    }
  }

  /// What people call it.
  public var words: String { detail.map { $0.words(of: member) } ?? member.words }

  // MARK: Numbers

  /// How many there can be.
  public static let count = ContactMember.allCases.count * stride

  /// The number of the part among all.
  @inlinable public var number: Int {
    Int(member.rawValue) * Self.stride + (detail.map { Int($0.rawValue) + 1 } ?? 0)
  }

  /// The part of a number.
  public init(number: Int) {
    let detail = number % Self.stride
    self.init(
      ContactMember.allCases[number / Self.stride],
      detail == 0 ? nil : ContactDetail.allCases[detail - 1])
  }

  /// A bit for each detail, and one for the values themselves.
  @inlinable static var stride: Int { 64 }
}
