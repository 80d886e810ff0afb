public import KithModel

/// The uids of the contacts that were written, of which no two are to be one: an address book that finds a uid
/// it knows puts the new card in the place of the old one, and somebody is lost.
///
/// The first keeps the uid. It takes 16 bytes for each contact, whatever its uid is.
public struct UniqueUIDs {
  private var seen: Set<StableHash.Key> = []

  /// Begins with none.
  public init() {}

  /// Gives the contact a uid of its own where one before has its uid.
  ///
  /// It is a hash of the card, so it is the same in every run, whatever else is in the files.
  ///
  /// - Returns: what there is to say; `nil` where the contact keeps its uid.
  public mutating func settle(_ contact: inout Contact) -> Diagnostic? {
    guard let uid = contact.uid, !seen.insert(StableHash.Key(uid)).inserted else { return nil }
    contact.uid = ownUID(for: contact)
    // What reading its lines gave is no longer what the contact says.
    contact.vcard?.isUnchanged = false
    let source = contact.sources.first
    let name = contact.name?.display ?? "a contact"
    return Diagnostic(
      .warning, "uid.shared",
      "'\(TerminalText.short(name))' has the uid of another contact, '\(TerminalText.short(uid))'",
      done: "given one of its own", file: source?.file ?? "-", line: source?.line,
      record: source?.record)
  }

  private mutating func ownUID(for contact: Contact) -> String {
    var number = 1
    while true {
      let uid = UIDMinting.uid(ofContent: contact, number: number)
      if seen.insert(StableHash.Key(uid)).inserted { return uid }
      number += 1
    }
  }
}
