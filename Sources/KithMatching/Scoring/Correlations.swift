/// What is known of values that come together without being one person's.
///
/// The model of Fellegi and Sunter adds weights as if they did not. Weights are in bits.
enum Correlations {
  /// What a slip of the pen says of two given names beside what two names say, at most.
  static let ofSlip = 13.5
  /// Twins have one birthday.
  static let maxOfTwins = 2.0
  /// A birthday that says as much as this is one and the same, a slip aside.
  static let minOfOneBirthday = 3.0
  /// A couple and colleagues have the same numbers and mailboxes.
  static let maxOfSharedIdentifiers = 4.0
  /// A family has one house, colleagues one office: all that these give together, by whether they share a surname.
  static let maxOfHousehold = 10.0
  static let maxOfOffice = 8.0
  /// Two of one surname in one house, whatever else they share, are as likely two people as one in a usual list.
  ///
  /// What their given names say comes to it.
  static let maxOfFamily = 0.0
  /// So much tells one house or office from a town in common.
  static let minOfOnePlace = 8.0
  /// One bearer of a name here and one there are namesakes less often than two in one book.
  static let ofBearersAcross = 1.0
  /// Namesakes in one company have different jobs.
  static let otherJob = Finding(.otherJobAtOneEmployer, -6.5)
}
