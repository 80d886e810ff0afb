/// Properties that relate people, and RFC 9553's words for them (section 2.1.8).
enum FOAFRelation {
  /// The word; `nil` for a property that relates nobody.
  static func word(for predicate: XMLName) -> String? {
    if RDFTerm.isFOAF(predicate) { return predicate.local == "knows" ? "contact" : nil }
    return predicate.namespace == RDFTerm.relationship ? words[predicate.local] : nil
  }

  /// The vocabulary at `purl.org/vocab/relationship/`; the word is what the other is to this person.
  private static let words = [
    "friendOf": "friend", "closeFriendOf": "friend", "knowsOf": "contact",
    "knowsByReputation": "contact", "acquaintanceOf": "acquaintance", "hasMet": "met",
    "colleagueOf": "colleague", "worksWith": "co-worker", "spouseOf": "spouse",
    "siblingOf": "sibling", "parentOf": "child", "childOf": "parent", "neighborOf": "neighbor",
    "livesWith": "co-resident",
  ]
}
