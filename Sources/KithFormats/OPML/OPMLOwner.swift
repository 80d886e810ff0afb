/// The owner of a list, as far as its head has told.
struct OPMLOwner {
  var name: String?
  var email: String?
  /// A page by which to reach the owner (OPML 2.0).
  var id: String?

  /// Whether there is someone to make a contact of.
  var isKnown: Bool { name != nil || email != nil }
}
