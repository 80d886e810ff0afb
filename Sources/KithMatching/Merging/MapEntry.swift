import KithModel

/// An entry of one of the maps of a Card, which has a key of its own.
protocol MapEntry {
  var id: String { get set }
  var extensions: Extensions { get set }
}

extension MapEntry {
  /// The entry without its key.
  var plain: Self {
    var entry = self
    entry.id = ""
    return entry
  }
}

extension Nickname: MapEntry {}
extension Organization: MapEntry {}
extension Title: MapEntry {}
extension EmailAddress: MapEntry {}
extension OnlineService: MapEntry {}
extension Phone: MapEntry {}
extension LanguagePreference: MapEntry {}
extension Resource: MapEntry {}
extension SchedulingAddress: MapEntry {}
extension Address: MapEntry {}
extension Anniversary: MapEntry {}
extension Note: MapEntry {}
extension PersonalInformation: MapEntry {}
extension Pronouns: MapEntry {}
