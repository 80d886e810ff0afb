import KithModel
import KithText

extension MergedRecord {
  /// Where what the record says of a member is in the card.
  func place(of member: String) -> JSONValue? { held.first { $0.name == member }?.value }
}
