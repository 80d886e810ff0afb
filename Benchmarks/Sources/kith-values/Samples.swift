import KithModel

/// What is measured with: values as exports have them.
enum Samples {
  static let given = [
    "Ada", "Benjamin", "Cyrus", "Dana", "Erik", "Fatima", "Grace", "Hugo", "Ines", "Jonas", "Kira",
    "Liam", "Mara", "Nadia", "Otto", "Paula", "Quentin", "Rosa", "Stefan", "Tara",
  ]

  static let surnames = (0..<50).map { number in
    [
      "Fairweather", "Okoro", "Tanaka", "Petrov", "Lindqvist", "Marlowe", "Berg", "Costa", "Novak",
      "Schmidt",
    ][number % 10]
  }

  static let names = [
    "Dr. Ada M. Fairweather, PhD (she/her)", "Vincent van der Berg", "Robert \"Bob\" Marlowe",
    "Gabriel García Márquez", "Иванов Иван Иванович", "山田太郎", "FAIRWEATHER, ADA",
    "Ada Fairweather | CEO at Globex", "🚀 Zoë Berg ✨", "Omar bin Rashid", "Ben Okoro Jr.",
    "Globex GmbH",
  ]

  static let international = [
    "+14155552671", "+49 30 12345678", "+33612345678", "+44 20 7946 0018",
  ]
  static let national = ["(415) 555-2671", "415-555-2671", "1 415 555 2671", "415.555.2671 x12"]
  static let dates = ["07 Mar 2023", "2024-03-07", "7. März 2024", "3/7/2024"]
  static let titles = [
    "Software Engineer", "VP, Sales & Marketing", "Executive Assistant to the CEO",
    "Geschäftsführer", "Head of HR | Talent | ex-Google", "Senior Product Manager",
  ]
  static let organizations = [
    "Globex, Inc.", "Müller & Söhne GmbH & Co. KG", "Initech", "ООО Ромашка",
  ]

  /// A row of a LinkedIn export; of twenty one is shouted, as in real ones.
  static func row(_ name: String, _ number: Int) -> Contact {
    var contact = Contact()
    let words = name.split(separator: " ").map(String.init)
    let isShouted = number % 20 == 0
    contact.name = Name(components: [
      NameComponent(.given, isShouted ? words[0].uppercased() : words[0]),
      NameComponent(.surname, isShouted ? words[1].uppercased() : words[1]),
    ])
    contact.organizations = [Organization(id: "k1", name: organizations[number % 4])]
    contact.titles = [Title(id: "k1", name: titles[number % 6])]
    contact.onlineServices = [
      OnlineService(
        id: "k1", service: "LinkedIn", uri: "https://www.linkedin.com/in/person-\(number)")
    ]
    if number % 5 == 0 {
      contact.emails = [EmailAddress(id: "k1", address: "person\(number)@example.com")]
    }
    return contact
  }
}
