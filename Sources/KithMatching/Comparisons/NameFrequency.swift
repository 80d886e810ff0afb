/// How common a name is: in the list itself, and, as far as the list is too small to tell, in the world.
enum NameFrequency {
  /// The frequency of a given name, never below that of a rare one.
  static func given(_ number: UInt32, in records: RecordSet) -> Double {
    let isListed = !records.table.formalNames[Int(number)].isEmpty
    return blended(.given, number, world: isListed ? 1.0 / 250 : 1.0 / 2500, records)
  }

  /// The frequency of a surname.
  static func surname(_ number: UInt32, in records: RecordSet) -> Double {
    let text = String(decoding: records.table.text(.surname, number), as: UTF8.self)
    return blended(.surname, number, world: common.contains(text) ? 1.0 / 200 : 1.0 / 6000, records)
  }

  /// The share in the list and the share in the world, the latter weighing as much as so many names.
  private static func blended(
    _ feature: Feature, _ number: UInt32, world: Double, _ records: RecordSet
  ) -> Double {
    let weight = 500.0
    let vocabulary = records.table.vocabularies[feature.rawValue]
    // Of the two records that are compared one counts: if they are one person, so is the name.
    let count = Double(vocabulary.counts[Int(number)] - 1)
    return (count + weight * world) / (Double(vocabulary.total) + weight)
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
