import KithModel
import KithTestSupport
import KithText

/// Somebody who does not exist.
struct Person {
  var number: Int
  var given: String
  var middle: String?
  var surname: String
  var generation: String?
  var nickname: String?
  var birthday: PartialDate
  /// The address that a couple shares; most have one of their own.
  var sharedEmail: String?
  var company: String
  var title: String
  var city: String
  var mobile: String
  var homePhone: String

  init(number: Int, using random: inout SplitMix) {
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    func digits(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    self.number = number
    (given, nickname) = Self.givens.randomElement(using: &random) ?? ("Ada", nil)
    surname = pick(Self.beginnings) + pick(Self.endings)
    middle = pick(["A.", "B.", "C.", "D.", "E.", "F."])
    birthday = PartialDate(
      year: digits(in: 1950...2002), month: digits(in: 1...12), day: digits(in: 1...28))
    company = pick(Self.companies)
    title = pick(["Engineer", "Accountant", "Director", "Recruiter", "Nurse"])
    city = pick(["Arnstad", "Belport", "Cormouth", "Dunwick", "Esterby"])
    mobile = "+1 415 \(digits(in: 200...999)) \(digits(in: 1000...9999))"
    homePhone = "+1 212 \(digits(in: 200...999)) \(digits(in: 1000...9999))"
  }

  private var letters: String { given.lowercased() + "." + surname.lowercased() }

  /// The personal address.
  var email: String { sharedEmail ?? "\(letters)\(number * 7 % 1000)@mail.example" }

  /// The part of the address of a profile behind `/in/`.
  var slug: String { "\(letters)-\(number)" }

  /// The domain of the employer.
  var domain: String { company.lowercased() + ".example" }

  /// Companies, told apart by more than a letter.
  static let companies = beginnings.flatMap { beginning in
    ["dyne", "soft", "media", "works"].map { beginning + $0 }
  }

  /// Given names with a short form that is in the list of nicknames, or with none.
  private static let givens: [(String, String?)] = [
    ("Robert", "Bob"), ("William", "Bill"), ("Elizabeth", "Liz"), ("Margaret", "Peggy"),
    ("Katharina", "Kathi"), ("Alexander", "Sasha"), ("Ada", nil), ("Zoë", nil), ("Jürgen", nil),
    ("Omar", nil), ("Ingrid", nil), ("Piotr", nil), ("Mei", nil), ("Lena", nil), ("Tomasz", nil),
    ("Yusuf", nil), ("Clara", nil), ("Hugo", nil), ("Nora", nil), ("Emil", nil),
  ]

  private static let beginnings = [
    "Bel", "Cor", "Dun", "Ester", "Fal", "Gar", "Hol", "Ister", "Jor", "Kel", "Lun", "Mor", "Nor",
    "Oster", "Pel", "Quin", "Ros", "Sel", "Tor", "Ul", "Vel", "Wes", "Yar", "Zel",
  ]

  private static let endings = [
    "mann", "wick", "ström", "ford", "etti", "ova", "ski", "berg", "müller", "son", "ley", "ard",
  ]
}
