public import KithModel

/// A contact with the values that cleaning rewrote as they were written.
///
/// What was changed by somebody else since stays as it is, and so does what a merge took into another value;
/// their changes stay recorded.
public struct CleaningReversal: Sendable {
  /// The contact as it was written.
  public private(set) var contact: Contact
  /// The changes that were taken back, the last one first.
  public private(set) var undone: [Change] = []
  /// The changes whose value is another now, or is gone, one for each such place.
  public private(set) var kept: [Change] = []
  private let places: EntryPlaces

  /// Takes back all changes of a contact.
  public init(_ contact: Contact) {
    self.contact = contact
    places = EntryPlaces(contact)
    var isDone = Array(repeating: false, count: contact.changes.count)
    for (index, change) in contact.changes.enumerated().reversed()
    where !isDone[index] && !change.isMerged {
      // A rule may have rewritten what another wrote: only the last of them left what stands there.
      guard takeBack(change) else { continue }
      isDone[index] = true
      undone.append(change)
    }
    self.contact.changes = zip(contact.changes, isDone).filter { !$0.1 }.map(\.0)
    var told = Set(undone.map(\.at))
    for change in self.contact.changes where !change.isMerged {
      if told.insert(change.at).inserted { kept.append(change) }
    }
  }

  /// Writes what was there before a change, if what it wrote still stands there.
  private mutating func takeBack(_ change: Change) -> Bool {
    guard let text = contact[text: change.at, places], change.now == nil || change.now == text
    else {
      return false
    }
    contact[text: change.at, places] = change.was
    return true
  }
}
