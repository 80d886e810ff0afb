import KithCleaning
import KithModel
import KithTestSupport
import KithText

/// What one kind of export knows of people, and the noise in it.
enum RecordKind: CaseIterable {
  case linkedIn, phone, mail, sales

  func contact(of person: Person, using random: inout SplitMix) -> Contact {
    var contact = Contact()
    func add(_ text: String, _ field: String) { contact.take(text, as: field) }
    switch self {
    case .linkedIn:
      add("https://www.linkedin.com/in/\(person.slug)", "url")
      add(person.company, "org")
      add(person.title, "title")
    case .phone:
      add(person.mobile, "phone")
      if Bool.random(using: &random) { add(person.homePhone, "phone") }
      if Int.random(in: 0..<3, using: &random) == 0 { add(person.email, "email") }
    case .mail:
      add(person.email, "email")
      add(person.city, "city")
      if Bool.random(using: &random) { add(person.birthday.description, "birthday") }
      if Bool.random(using: &random) { add(person.mobile, "phone") }
    case .sales:
      add(person.company + " Inc.", "org")
      add(person.title, "title")
      add(Self.switchboard(person), "phone")
      if Int.random(in: 0..<6, using: &random) == 0 { add("info@\(person.domain)", "email") }
      if Bool.random(using: &random) { add(person.email, "email") }
    }
    contact.take(Self.name(of: person, using: &random), as: "name")
    return contact
  }

  /// One number for all who work at a company.
  private static func switchboard(_ person: Person) -> String {
    let number = Person.companies.firstIndex(of: person.company) ?? 0
    return "+1 646 555 \(1000 + number * 83)"
  }

  /// The name as somebody typed it.
  private static func name(of person: Person, using random: inout SplitMix) -> String {
    var given = person.given
    var surname = person.surname
    switch Int.random(in: 0..<20, using: &random) {
    case 0...2: given = person.nickname ?? given
    case 3: given = String(given.prefix(1)) + "."
    case 4: if let middle = person.middle { given += " " + middle }
    case 5: (given, surname) = (Folding.key(given), Folding.key(surname))
    case 6: (given, surname) = (given.uppercased(), surname.uppercased())
    case 7: surname.swapLetters(using: &random)
    case 8: return "\(surname), \(given)" + (person.generation.map { ", \($0)" } ?? "")
    case 9 where person.generation == nil: surname += ", PhD, MBA"
    default: break
    }
    return "\(given) \(surname)" + (person.generation.map { " \($0)" } ?? "")
  }
}

extension String {
  /// Exchanges two neighbours, as fingers do.
  fileprivate mutating func swapLetters(using random: inout SplitMix) {
    var letters = Array(self)
    guard letters.count > 3 else { return }
    let place = Int.random(in: 1..<letters.count - 1, using: &random)
    letters.swapAt(place, place + 1)
    self = String(letters)
  }
}
