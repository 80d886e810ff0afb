/// One side of an invitation or message.
struct LinkedInParticipant {
  var name: String?
  var profile: String?
  /// The profiles of which one may be theirs, where nothing says which.
  var possibleProfiles: [String] = []

  /// Whether there is somebody: accounts that were closed are all called so, and have no profile.
  var isSomebody: Bool {
    profile != nil || name.map { $0 != "LinkedIn Member" && !$0.isEmpty } ?? false
  }
}
