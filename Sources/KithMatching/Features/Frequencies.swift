/// The share of the occurrences of a kind that are one value: Fellegi and Sunter's frequency of an outcome.
struct Frequencies {
  private let vocabulary: Vocabulary
  private let table: ValueTable

  init(_ vocabulary: Vocabulary, _ table: ValueTable) {
    self.vocabulary = vocabulary
    self.table = table
  }

  /// The frequency of a value.
  func frequency(of number: UInt32) -> Double {
    switch vocabulary.features[Int(number)] {
    case .given:
      return blended(.given, number, world: table.hasFormalName(number) ? 1.0 / 250 : 1.0 / 2500)
    case .surname:
      let text = String(decoding: table.texts[number], as: UTF8.self)
      return blended(.surname, number, world: Self.common.contains(text) ? 1.0 / 200 : 1.0 / 6000)
    case let feature:
      return Double(vocabulary.counts[Int(number)])
        / Double(max(1, vocabulary.totals[feature.rawValue]))
    }
  }

  /// How common a name is: its share in the list, and, as far as the list is too small to tell, in the world, which
  /// weighs as much as so many names.
  private func blended(_ feature: Feature, _ number: UInt32, world: Double) -> Double {
    let weight = 500.0
    // Of the two records that are compared one counts: if they are one person, so is the name.
    let count = Double(vocabulary.counts[Int(number)] - 1)
    return (count + weight * world) / (Double(vocabulary.totals[feature.rawValue]) + weight)
  }

  /// Surnames that millions bear.
  private static let common: Set<String> = [
    "smith", "johnson", "williams", "brown", "jones", "garcia", "miller", "davis", "rodriguez",
    "martinez", "hernandez", "lopez", "gonzalez", "wilson", "anderson", "thomas", "taylor", "moore",
    "jackson", "martin", "lee", "perez", "thompson", "white", "harris", "sanchez", "clark",
    "ramirez",
    "lewis", "robinson", "walker", "young", "allen", "king", "wright", "scott", "torres", "nguyen",
    "hill", "flores", "green", "adams", "nelson", "baker", "hall", "rivera", "campbell", "mitchell",
    "muller", "mueller", "schmidt", "schneider", "fischer", "weber", "meyer", "wagner", "becker",
    "schulz", "hoffmann", "koch", "bauer", "richter", "klein", "wolf", "fernandez", "silva",
    "santos",
    "oliveira", "souza", "rossi", "russo", "ferrari", "esposito", "bianchi", "dubois", "bernard",
    "petit", "robert", "richard", "durand", "leroy", "moreau", "nowak", "kowalski", "wisniewski",
    "ivanov", "ivanova", "smirnov", "kumar", "singh", "sharma", "patel", "khan", "ali", "ahmed",
    "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "kim", "park", "tanaka",
    "sato", "suzuki", "jansen", "vries", "bakker", "hansen", "larsen", "olsen", "andersson",
    "johansson",
  ]
}
