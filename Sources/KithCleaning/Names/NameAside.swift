/// What people note in brackets behind names, and is nobody's nickname: a place, a network, where they met.
enum NameAside {
  /// Whether the text of a bracket is such a note.
  static func isOne(_ text: String) -> Bool {
    if Asides.codes.contains(text) { return true }
    let key = Folding.key(text)
    guard !key.isEmpty, key.utf8.count <= 40 else { return false }
    return notes.contains(key)
      || CountryName.code(text) != nil && key.utf8.count > 3 && !Asides.givenNames.contains(key)
  }

  private static let notes = WordTable(Asides.notes + Asides.places)
}
