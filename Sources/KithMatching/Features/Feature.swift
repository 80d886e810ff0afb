/// A kind of value that matching keeps of a contact.
public enum Feature: Int, CaseIterable, Sendable {
  /// The words of given and middle names, the first name first.
  case given
  /// The words of the surname, without particles.
  case surname
  /// Jr, Sr, II, …
  case generation
  /// E-mail addresses, in the form of their keys.
  case email
  /// Telephone numbers: their last nine digits.
  case phone
  /// Sites and profiles that are not LinkedIn's.
  case web
  /// LinkedIn's profiles.
  case linkedIn
  /// Employers' names, without their legal forms.
  case organization
  /// Job titles.
  case title
  /// Towns.
  case locality
  /// States and provinces.
  case region
  /// Postal codes.
  case postcode
  /// The words and numbers of the street.
  case street
  /// The birthday, as `year * 10000 + month * 100 + day`.
  case birthday

  /// The name in the files of the stages.
  public var name: String { Self.names[rawValue] }

  private static let names = allCases.map { "\($0)" }

  /// The feature of a name; `nil` where there is none.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: index)
  }

  /// The feature's place in a set of features.
  var bit: UInt16 { 1 << UInt16(rawValue) }
}
