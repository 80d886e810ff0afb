public import KithText

/// Somebody who does not exist.
public struct InventedPerson {
  /// The given name.
  public var given: String
  /// The surname.
  public var surname: String
  /// The e-mail address.
  public var email: String
  /// The telephone number, in E.164 form.
  public var phone: String
  /// The employer.
  public var company: String
  /// The job title.
  public var title: String
  /// The town.
  public var city: String
  /// The last part of the profile's URL.
  public var slug: String
  /// A birthday such as `1979-02-03`.
  public var birthday: String

  /// Invents a person.
  public init(number: Int, using random: inout SplitMix) {
    given = random.pick(Self.givenNames)
    surname = random.pick(Self.syllables) + random.pick(Self.endings)
    if random.chance(8) { surname += "-" + random.pick(Self.syllables) + random.pick(Self.endings) }
    company = random.pick(Self.syllables) + random.pick(Self.trades)
    title = random.pick(Self.levels) + random.pick(Self.fields)
    city = random.pick(Self.cities)
    let plain = "\(given).\(surname)".lowercased().filter { $0.isASCII }
    email = "\(plain)\(number % 97)@\(random.pick(Self.domains))"
    phone = "+1\(200 + random.below(700))555\(1000 + random.below(9000))"
    slug = "\(plain.map { $0 == "." ? "-" : $0 }.reduce(into: "") { $0.append($1) })-\(number)"
    birthday = "19\(40 + random.below(60))-0\(1 + random.below(9))-\(10 + random.below(18))"
  }

  private static let givenNames = [
    "Ada", "Ben", "Chloé", "Dmitri", "Elif", "Fatima", "Grace", "Hans", "Imani", "José", "Käthe",
    "Luca", "Mei", "Nora", "Omar", "Priya", "Quentin", "Rosa", "Sven", "Tara", "Uma", "Viktor",
    "Wen", "Ximena", "Yuki", "Zoë", "Anna", "Boris", "Carla", "David", "Emma", "Felix",
  ]
  private static let syllables = [
    "Fair", "Oak", "Bran", "Kor", "Lind", "Mar", "Nor", "Pet", "Quim", "Ros", "Sand", "Tor", "Ull",
    "Var", "Win", "Yar", "Zim", "Ash", "Bel", "Cald", "Dun", "El", "Far", "Glen", "Har", "Ing",
  ]
  private static let endings = [
    "weather", "oro", "son", "berg", "ova", "ström", "man", "field", "ić", "etti", "sky", "ton",
    "ley", "wood", "er", "stein", "dóttir", "ez",
  ]
  private static let trades = [
    " Industries", " Labs, Inc.", " & Co.", " GmbH", " Partners LLP", " Health", " Energy", " AB",
  ]
  private static let levels = ["Senior ", "Lead ", "VP, ", "Head of ", "Director, ", "", "Junior "]
  private static let fields = [
    "Engineer", "Sales & Marketing", "Operations", "Recruiter", "Product", "Finance", "Designer",
  ]
  private static let cities = [
    "Springfield", "Oslo", "München", "Łódź", "Lyon", "Porto", "Denver", "Kraków", "Bristol",
  ]
  private static let domains = ["example.com", "example.org", "mail.example", "work.example"]
}
