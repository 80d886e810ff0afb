import KithText

/// A relation to another card (RFC 9553 section 2.1.8).
public struct Relation: Hashable, Sendable {
  /// The key in the map: the uid of the other card, a URI, or its name (RFC 9555 section 2.9.5).
  public var target: String
  /// What the other is to this contact: `spouse`, `friend`, `met`, …; may be empty.
  public var relation: StringSet
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a relation.
  public init(to target: String, relation: StringSet = []) {
    self.target = target
    self.relation = relation
  }
}

extension Relation {
  /// The words of the relation as vCard and tables can hold them: in small letters, each once, without blanks around them and
  /// without the commas that part them there.
  public var kinds: [String] {
    let words = relation.elements.flatMap { $0.split(separator: ",") }
      .map { String($0.trimmingWhitespace()).lowercased() }
    return StringSet(words.filter { !$0.isEmpty }).elements
  }
}

/// The words for what somebody is to a contact (RFC 9553 section 2.1.8, RFC 6350 section 6.6.6); a relation may have others.
public enum RelationKind: String, CaseIterable, Sendable {
  /// Somebody one can get in touch with.
  case contact
  /// Somebody one has exchanged greetings with.
  case acquaintance
  /// A friend.
  case friend
  /// Somebody one has met in person.
  case met
  /// Somebody who works at the same place.
  case coWorker = "co-worker"
  /// Somebody of the same field.
  case colleague
  /// Somebody who lives at the same address.
  case coResident = "co-resident"
  /// Somebody who lives next door.
  case neighbor
  /// A son or daughter.
  case child
  /// A mother or father.
  case parent
  /// A brother or sister.
  case sibling
  /// A wife or husband.
  case spouse
  /// Somebody else of the family.
  case kin
  /// Somebody who inspires.
  case muse
  /// Somebody one is in love with.
  case crush
  /// Somebody one goes out with.
  case date
  /// Somebody one loves and is loved by.
  case sweetheart
  /// The same person.
  case me
  /// Somebody who acts for the contact: an assistant.
  case agent
  /// Whom to call in an emergency.
  case emergency
}

extension [Relation] {
  /// Makes one of what is said of one person in several places: in JSON the person is the key.
  public mutating func unite() {
    guard count > 1 else { return }
    var places: [String: Int] = [:]
    var united: [Relation] = []
    for relation in self {
      if let place = places[relation.target] {
        united[place].formUnion(relation)
      } else {
        places[relation.target] = united.count
        united.append(relation)
      }
    }
    if united.count < count { self = united }
  }
}

extension Relation {
  /// Adds what another entry says of the same person.
  fileprivate mutating func formUnion(_ other: Relation) {
    relation.formUnion(other.relation)
    for parameter in other.extensions.vCardParams
    where !extensions.vCardParams.contains(parameter) {
      extensions.vCardParams.append(parameter)
    }
    extensions.members += other.extensions.members
  }
}
