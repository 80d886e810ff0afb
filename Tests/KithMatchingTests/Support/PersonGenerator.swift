import KithCleaning
import KithModel
import KithTestSupport
import KithText

/// Makes lists of contacts whose truth is known: people, and the records that different exports have of them.
///
/// Everything comes from one seed. Traps are in the list with the shares they have in address books: couples,
/// father and son, twins, namesakes in a company, switchboards, mailboxes of a function.
struct PersonGenerator {
  /// A contact and the number of the person that it is a record of.
  struct Record {
    var contact: Contact
    let person: Int
  }

  private var random: SplitMix
  private(set) var records: [Record] = []
  private var people = 0

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// A list of about so many people.
  static func list(seed: UInt64, people: Int) -> [Record] {
    var generator = PersonGenerator(seed: seed)
    while Set(generator.records.map(\.person)).count < people { generator.addHousehold() }
    var records = generator.records
    records.shuffle(using: &generator.random)
    for index in records.indices {
      records[index].contact.uid = "urn:example:\(index)"
      records[index].contact.sources = [Source(format: "test", file: "list", record: index + 1)]
    }
    return records
  }

  // MARK: People

  private mutating func addHousehold() {
    var person = makePerson()
    var other = makePerson()
    defer { add(person) }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<12:
      // A couple: one house, one telephone, sometimes one e-mail address.
      other.surname = person.surname
      other.homePhone = person.homePhone
      if chance(25) { other.sharedEmail = person.email }
    case 12..<16:
      // Father and son.
      other.given = person.given
      other.surname = person.surname
      other.homePhone = person.homePhone
      other.generation = "Jr."
      person.generation = "Sr."
    case 16..<20:
      // Twins.
      other.surname = person.surname
      other.homePhone = person.homePhone
      other.birthday = person.birthday
    case 20..<24:
      // Namesakes in one company.
      other.given = person.given
      other.surname = person.surname
      other.company = person.company
    default: return
    }
    add(other)
  }

  private mutating func makePerson() -> Person {
    defer { people += 1 }
    return Person(number: people, using: &random)
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  // MARK: Records

  /// Adds what exports know of a person: most are in one, some in up to four.
  private mutating func add(_ person: Person) {
    let count = [1, 1, 1, 1, 1, 2, 2, 2, 3, 4].randomElement(using: &random) ?? 1
    for _ in 0..<count {
      let kind = RecordKind.allCases.randomElement(using: &random) ?? .phone
      let contact = kind.contact(of: person, using: &random)
      records.append(Record(contact: contact, person: person.number))
    }
  }
}
