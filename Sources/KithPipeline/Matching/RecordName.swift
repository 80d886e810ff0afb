public import KithModel

/// What a record is called when something is said of it.
public struct RecordName: Hashable, Sendable {
  /// The identity of its card.
  public var uid: String?
  /// The name, or what else names it.
  public var label: String
  /// The file and line.
  public var place: String

  /// Makes a name.
  public init(uid: String?, label: String, place: String) {
    self.uid = uid
    self.label = label
    self.place = place
  }

  /// The name of a contact.
  public init(_ contact: Contact) {
    self.init(uid: contact.uid, label: contact.label, place: contact.place)
  }
}
