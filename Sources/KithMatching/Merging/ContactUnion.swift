import KithCleaning
import KithModel

/// One contact that holds what several hold.
struct ContactUnion {
  private(set) var contact: Contact
  let contacts: [Contact]
  let order: MergeOrder
  /// The new keys of the entries of each contact: by map, by old key.
  private var keys: [[String: [String: String]]]
  /// The contact that gave each entry, and the key that it had there: by map and key.
  private var givers: [[String]: (number: Int, key: String)] = [:]
  /// The contact that gave the name, and how many titles of others were put before it.
  var nameGiver: (number: Int, titlesBefore: Int)?

  /// Unites contacts, of which there is at least one.
  init(_ contacts: [Contact], _ order: MergeOrder) {
    self.contacts = contacts
    self.order = order
    contact = contacts[order.order(of: nil)[0]]
    keys = contacts.map { _ in [:] }
    uniteNames()
    uniteWaysToReach()
    uniteWork()
    uniteResources()
    uniteRest()
    uniteProvenance()
    uniteChanges()
  }

  /// The contacts but for the first that is heard about all that has no order of its own.
  var others: [Contact] { order.order(of: nil).dropFirst().map { contacts[$0] } }

  /// Changes what the contact holds beside its maps.
  mutating func change(_ change: (inout Contact) -> Void) { change(&contact) }

  // MARK: Maps

  /// Unites the entries of a map; one that another contact has too is taken into that one's.
  ///
  /// - Parameters:
  ///   - path: the map.
  ///   - map: its name in JSON.
  ///   - field: whose order counts.
  ///   - entries: the entries of each contact, where they are not those of the map.
  ///   - isSame: whether two entries are one.
  ///   - absorb: takes what only the second says into the first.
  mutating func unite<Entry: MapEntry & Equatable>(
    _ path: WritableKeyPath<Contact, [Entry]>, _ map: String,
    by field: Survivorship.Field? = nil, _ entries: [[Entry]]? = nil,
    isSame: (Entry, Entry) -> Bool, absorb: (inout Entry, Entry) -> Void = { _, _ in }
  ) {
    var united: [Entry] = []
    for number in order.order(of: field) {
      // What one contact holds twice it may mean twice.
      let earlier = united.count
      for entry in entries?[number] ?? contacts[number][keyPath: path] {
        if let index = Self.place(of: entry, among: united[..<earlier], isSame) {
          absorb(&united[index], entry)
          Self.absorb(&united[index].extensions, entry.extensions)
          keys[number][map, default: [:]][entry.id] = united[index].id
        } else {
          var added = entry
          added.id = Self.freeKey(entry.id, united.map(\.id))
          keys[number][map, default: [:]][entry.id] = added.id
          givers[[map, added.id]] = (number, entry.id)
          united.append(added)
        }
      }
    }
    contact[keyPath: path] = united
  }

  /// Where an entry is already: the very same one, else the first that means the same.
  private static func place<Entry: MapEntry & Equatable>(
    of entry: Entry, among united: ArraySlice<Entry>, _ isSame: (Entry, Entry) -> Bool
  ) -> Int? {
    let equal = united.firstIndex {
      var other = entry
      other.id = $0.id
      return $0 == other
    }
    return equal ?? united.firstIndex { isSame($0, entry) }
  }

  static func freeKey(_ key: String, _ taken: [String]) -> String {
    guard taken.contains(key) else { return key }
    var number = taken.count + 1
    while taken.contains("k\(number)") { number += 1 }
    return "k\(number)"
  }

  /// The contact that gave an entry, and the key that it had there.
  func giver(of key: String, in map: String) -> (number: Int, key: String)? { givers[[map, key]] }

  /// The key that an entry of a contact has now.
  func key(_ key: String, in map: String, of number: Int) -> String? { keys[number][map]?[key] }

  static func absorb(
    _ contexts: inout StringSet, _ pref: inout Int?, _ otherContexts: StringSet, _ otherPref: Int?
  ) {
    contexts.formUnion(otherContexts)
    if let otherPref { pref = min(pref ?? otherPref, otherPref) }
  }

  /// Takes over members that only the other has; parameters of vCard belong to the line that they stood on.
  static func absorb(_ mine: inout Extensions, _ theirs: Extensions) {
    for member in theirs.members where !mine.members.contains(where: { $0.name == member.name }) {
      mine.members.append(member)
    }
  }

  /// Two labels of one value are both right: `Desk, Lab`.
  static func absorb(_ label: inout String?, _ other: String?) {
    guard let other else { return }
    guard let mine = label else {
      label = other
      return
    }
    let parts = mine.split(separator: ",").map { Folding.key(String($0)) }
    if !parts.contains(Folding.key(other)), Folding.key(mine) != Folding.key(other) {
      label = "\(mine), \(other)"
    }
  }
}
