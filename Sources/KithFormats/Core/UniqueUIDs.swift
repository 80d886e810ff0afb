public import KithModel
import KithText

/// The uids of the contacts that were written, of which no two are to be one: an address book that finds a uid
/// it knows puts the new card in the place of the old one, and somebody is lost.
///
/// The first keeps the uid. It takes 16 bytes for each contact, whatever its uid is.
public struct UniqueUIDs {
  private var seen: Set<StableHash.Key> = []
  /// The last number that a card of some content was given, where several say the same: of thousands, each would try
  /// the numbers of all before it.
  private var numbers: [StableHash.Key: Int] = [:]

  /// Begins with none.
  public init() {}

  /// Gives the contact a uid of its own where one before has its uid.
  ///
  /// It is a hash of the card, so it is the same in every run, whatever else is in the files.
  ///
  /// - Returns: what there is to say; `nil` where the contact keeps its uid.
  public mutating func settle(_ contact: inout Contact) -> Diagnostic? {
    guard let uid = contact.uid, !seen.insert(StableHash.Key(Self.written(uid))).inserted
    else { return nil }
    contact.uid = ownUID(for: contact)
    let source = contact.sources.first
    let name = contact.name?.display ?? "a contact"
    return Diagnostic(
      .warning, "uid.shared",
      "'\(TerminalText.short(name))' has the uid of another contact, '\(TerminalText.short(uid))'",
      done: "given one of its own", file: source?.file ?? "-", line: source?.line,
      record: source?.record)
  }

  /// The uid as it will be read: no format keeps control characters in it, or blanks around it.
  private static func written(_ uid: String) -> String {
    guard uid.utf8.contains(where: { $0 <= ASCII.space || $0 >= 0x7F }) else { return uid }
    let kept = uid.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return String(String(String.UnicodeScalarView(kept)).trimmingWhitespace())
  }

  private mutating func ownUID(for contact: Contact) -> String {
    let first = UIDMinting.uid(ofContent: contact, number: 1)
    var number = numbers[StableHash.Key(first), default: 0]
    while true {
      number += 1
      let uid = number == 1 ? first : UIDMinting.uid(ofContent: contact, number: number)
      guard seen.insert(StableHash.Key(uid)).inserted else { continue }
      numbers[StableHash.Key(first)] = number
      return uid
    }
  }
}
