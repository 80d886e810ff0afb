import KithText

/// Lists of the same people as several programs and times have them, with the truth in the column `entity`.
///
/// All lists of one seed are of one owner. Three share a house, its telephone and mostly a surname; about ten an office, its
/// address and its switchboard. Nobody stands twice in one list.
public enum GeneratedBook: String, CaseIterable, Sendable {
  /// A telephone: names as they are called, mobile numbers, few mailboxes.
  case phone
  /// An address book of a mail program.
  case mail
  /// Connections: employers, jobs and profiles.
  case network
  /// An address book of an office: its address and numbers.
  case office
  /// The residents of some streets.
  case census
  /// The same, some years later.
  case laterCensus = "later-census"

  /// Writes the list of those whom it has of so many people.
  public func write(people: Int, seed: UInt64, _ write: ([UInt8]) throws -> Void) throws {
    try write(Array((Self.columns.joined(separator: ",") + ",entity\n").utf8))
    for number in 0..<people {
      var random = Self.random(seed, "\(rawValue) \(number)")
      guard random.chance(isCensus ? 90 : 55) else { continue }
      let cells = cells(of: Self.person(number, of: people, seed: seed), &random)
      let row = Self.columns.map { cells[$0] ?? "" }.joined(separator: ",")
      try write(Array("\(row),\(number)\n".utf8))
    }
  }

  private static let columns = [
    "Given Name", "Family Name", "E-mail", "Phone", "Organization", "Title", "Street", "City",
    "Postal Code", "Birthday", "LinkedIn",
  ]

  private var isCensus: Bool { self == .census || self == .laterCensus }

  private static func random(_ seed: UInt64, _ what: String) -> SplitMix {
    SplitMix(seed: what.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
  }

  /// A person, a housemate and a colleague, who lend house and office.
  private struct Person {
    var own: InventedPerson
    var house: InventedPerson
    var office: InventedPerson
  }

  private static func person(_ number: Int, of people: Int, seed: UInt64) -> Person {
    func invent(_ what: String, _ number: Int) -> InventedPerson {
      var random = random(seed, "\(what) \(number)")
      return InventedPerson(number: number, using: &random)
    }
    let house = invent("house", number / 3)
    var own = invent("person", number)
    // Of three in a house one keeps another surname, and no two have one given name.
    if number % 3 < 2 { own.surname = house.surname }
    let before = (number - number % 3..<number).map {
      person($0, of: people, seed: seed).own.given
    }
    var attempt = 0
    while before.contains(own.given) {
      attempt += 1
      own.given = invent("other name \(attempt)", number).given
    }
    let office = invent("office", number * 7919 % (people / 10 + 1))
    return Person(own: own, house: house, office: office)
  }

  private func cells(of person: Person, _ random: inout SplitMix) -> [String: String] {
    let own = person.own
    var cells = ["Given Name": given(own, &random), "Family Name": surname(own, &random)]
    switch self {
    case .phone:
      cells["Phone"] = random.chance(25) ? person.house.phone : own.phone
      if random.chance(20) { cells["E-mail"] = own.email }
    case .mail:
      cells["E-mail"] = own.email
      if random.chance(20) { cells["Street"] = Self.street(person.house) }
    case .network:
      cells["Organization"] = Self.quoted(person.office.company)
      cells["Title"] = Self.quoted(own.title)
      cells["LinkedIn"] = "https://www.linkedin.com/in/\(own.slug)"
    case .office:
      cells["Organization"] = Self.quoted(person.office.company)
      cells["Phone"] = random.chance(70) ? person.office.phone : own.phone
      if random.chance(50) { cells["E-mail"] = own.email }
      settle(at: person.office, &cells)
    case .census, .laterCensus:
      if random.chance(60) { cells["Phone"] = person.house.phone }
      if random.chance(35) { cells["Birthday"] = own.birthday }
      settle(at: person.house, &cells)
    }
    return cells
  }

  private func settle(at place: InventedPerson, _ cells: inout [String: String]) {
    cells["Street"] = Self.street(place)
    cells["City"] = place.city
    cells["Postal Code"] = "1\(place.phone.suffix(4))"
  }

  private static func street(_ place: InventedPerson) -> String {
    "\(place.phone.suffix(2)) \(place.company.prefix { $0 != " " })\(place.title.suffix(3)) Street"
  }

  private static func quoted(_ text: String) -> String {
    text.contains(",") ? "\"\(text)\"" : text
  }

  private func given(_ person: InventedPerson, _ random: inout SplitMix) -> String {
    if random.chance(3) { return String(person.given.prefix(1)) + "." }
    return random.chance(3) ? String(person.given.dropLast()) : person.given
  }

  private func surname(_ person: InventedPerson, _ random: inout SplitMix) -> String {
    random.chance(3) ? String(person.surname.dropLast()) : person.surname
  }
}
