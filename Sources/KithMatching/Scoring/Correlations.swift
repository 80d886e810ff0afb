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
  let twinsAlike = Rule(
    "twins alike", 0, "The same, where the given names are alike but no slip apart.")
  let fatherAndSon = Rule(
    "father and son", -1,
    "Where birthdays are a generation apart, all together says so much at most, and somebody is asked: father and son share name, house and telephone."
  )
  let junior = Rule(
    "junior", 0,
    "Where one is marked as the younger or the elder and the other is not, and no birthday is one, house and telephone say no more than that."
  )
  let namesAcross = Rule(
    "one name in two files", 2,
    "Two files of one owner write a name alike, where a second entry in one file is there because it was written otherwise: equal names weigh more, m being .6 and not .14, unless they name different employers or towns."
  )
  let oneBirthday = Rule(
    "one birthday", 5, "A birthday that says so much is one and the same, a slip aside.")
  let slip = Rule(
    "slip", 13.5,
    "What a slip of the pen says of two given names beside what two names say, at most.")
  let bearersAcross = Rule(
    "namesakes across files", 1,
    "One bearer of a name here and one there are namesakes less often than two in one file.")
  let namesakesOfOneInitial = Rule(
    "namesakes of one initial", -4, "In a family several have one initial.")
  let otherJob = Rule(
    "colleagues", -6.5, "Namesakes in one company have different jobs.")

  /// All rules.
  var rules: [Rule] { Mirror(reflecting: self).children.compactMap { $0.value as? Rule } }
}
