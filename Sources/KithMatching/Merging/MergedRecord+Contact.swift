import KithModel

extension MergedRecord {
  /// Keeps of a record what the card does not say.
  init(_ record: Contact, in card: Contact) {
    self.init(contact: record)
    var taking = RecordTaking()
    taking.visit(&contact, card)
    held = taking.held
  }

  /// The record as it was, but for what was changed in the card since.
  func contact(in card: Contact) -> Contact {
    var contact = contact
    var back = RecordReturn(record: self)
    back.visit(&contact, card)
    return contact
  }

  /// Where a value of the card stands in the record; `nil` where the record says something else there, or nothing.
  func place(ofValue pointer: String) -> String? {
    var steps = JSONPointer.steps(pointer)
    switch place(of: steps[0]) {
    case .bool(true): return pointer
    case .object(let places):
      guard steps.count > 1,
        let place = places.first(where: { $0.value == .string(steps[1]) })
      else { return nil }
      steps[1] = place.name
      return JSONPointer.text(steps)
    default: return nil
    }
  }

  /// Where what the record says of a member is in the card.
  func place(of member: String) -> JSONValue? { held.first { $0.name == member }?.value }
}
