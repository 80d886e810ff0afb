import KithModel

extension ContactUnion {
  /// Keeps what cleaning rewrote, at the places where the values are now.
  ///
  /// Where another contact's value stands in place of one that was rewritten, there is none to put back.
  mutating func uniteChanges() {
    guard contacts.contains(where: { !$0.changes.isEmpty }) else { return }
    let now = EntryPlaces(contact)
    let places = contacts.map(EntryPlaces.init)
    var changes = DistinctList<Change>()
    for number in all {
      for change in contacts[number].changes {
        var moved = change
        moved.at = place(of: change.at, of: number)
        guard !changes.contains(moved), !isRemoved(moved.at) else { continue }
        if !gives(change.at, to: moved.at, number, now, places) { moved.isMerged = true }
        changes.add(moved)
      }
    }
    change { $0.changes = changes.elements }
  }

  /// Whether the entry at a place was taken out of the contact; the record that had it keeps its changes.
  private func isRemoved(_ pointer: String) -> Bool {
    !removed.isEmpty
      && removed.contains(JSONPointer.text(Array(JSONPointer.steps(pointer).prefix(2))))
  }

  /// Where a value of a contact is now.
  func place(of pointer: String, of number: Int) -> String {
    var steps = JSONPointer.steps(pointer)
    guard steps.count >= 2 else { return pointer }
    if let giver = nameGiver, giver.number == number, steps.count == 4, steps[0] == "name",
      let index = Int(steps[2])
    {
      steps[2] = String(index + giver.titlesBefore)
    } else if let map = ContactMember(cardMember: steps[0]),
      let key = key(steps[1], in: map, of: number)
    {
      steps[1] = key
    }
    return JSONPointer.text(steps)
  }

  /// Whether the value at a place is the one that a contact has.
  ///
  /// - Parameters:
  ///   - now: where the entries stand.
  ///   - places: where those of each contact stand.
  private func gives(
    _ pointer: String, to place: String, _ number: Int, _ now: EntryPlaces,
    _ places: [EntryPlaces]
  ) -> Bool {
    let steps = JSONPointer.steps(place)
    if steps.first == "name" { return nameGiver?.number == number }
    guard let text = contact[text: place, now] else { return true }
    guard steps.count > 2, let map = ContactMember(cardMember: steps[0]),
      let giver = giver(of: steps[1], in: map)
    else {
      return all.first { contacts[$0][text: pointer, places[$0]] != nil } == number
    }
    let original = JSONPointer.text([steps[0], giver.key] + steps.dropFirst(2))
    if contacts[giver.number][text: original, places[giver.number]] == text {
      return giver.number == number
    }
    // Another wrote it better.
    return contacts[number][text: pointer, places[number]] == text
  }
}
