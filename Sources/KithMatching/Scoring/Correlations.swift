extension ShippedModel {
  static let correlations = Correlations()
}

/// What is known of values that come together without being one person's: families, offices, twins, colleagues, namesakes.
///
/// The model of Fellegi and Sunter adds weights as if no value came with another. ``SharedSurroundings`` and
/// ``Scorer`` hold the sums to these rules.
struct Correlations: Sendable {
  /// A rule and its number, in bits.
  struct Rule: Sendable {
    /// What it is about.
    let name: String
    let bits: Double
    /// What it says.
    let text: String

    init(_ name: String, _ bits: Double, _ text: String) {
      self.name = name
      self.bits = bits
      self.text = text
    }
  }

  let contradiction = Rule(
    "contradiction", -4, "Given names that weigh so little or less are not one person's.")
  let couples = Rule(
    "couples", 4,
    "A couple has the same numbers, mailboxes and sites: where given names contradict each other they weigh so much together at most."
  )
  let household = Rule(
    "household", 10,
    "A family has one house: where a name speaks against and the surname is one, all that a house gives weighs so much at most."
  )
  let office = Rule(
    "office", 8, "Colleagues have one office: the same, where the surnames differ.")
  let family = Rule(
    "family", 0,
    "Two of one surname in one house are, before their given names are looked at, as likely one as two at most."
  )
  let onePlace = Rule(
    "one place", 8, "So much tells one house or office from a town in common.")
  let twins = Rule(
    "twins", 2,
    "Twins have one birthday: where given names contradict each other it weighs so much at most.")
  let oneBirthday = Rule(
    "one birthday", 3, "A birthday that says so much is one and the same, a slip aside.")
  let slip = Rule(
    "slip", 13.5,
    "What a slip of the pen says of two given names beside what two names say, at most.")
  let bearersAcross = Rule(
    "namesakes across files", 1,
    "One bearer of a name here and one there are namesakes less often than two in one file.")
  let namesakesOfOneInitial = Rule(
    "namesakes of one initial", -1.5, "In a family several have one initial.")
  let otherJob = Rule(
    "colleagues", -6.5, "Namesakes in one company have different jobs.")

  /// All rules.
  var rules: [Rule] { Mirror(reflecting: self).children.compactMap { $0.value as? Rule } }
}
