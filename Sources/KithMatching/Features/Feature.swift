/// What matching keeps of a contact: numbers that stand for values, by kind.
enum Feature: Int, CaseIterable {
  /// The words of given and middle names, the first name first.
  case given
  /// The words of the surname, without particles.
  case surname
  /// Jr, Sr, II, …
  case generation
  case email
  case phone
  /// Sites and profiles that are not LinkedIn's.
  case web
  case linkedIn
  case organization
  case title
  case locality
  case region
  case postcode
  /// The words and numbers of the street.
  case street
  /// The birthday, as `year * 10000 + month * 100 + day`.
  case birthday
}
