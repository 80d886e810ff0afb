/// What vCard cannot hold of a Card.
enum VCardLosses {
  /// The losses in a version; `nil` for a file of both.
  static func table(_ version: VCardVersion?) -> [Loss] {
    let connections = Loss("connectedOn", "the date of a LinkedIn connection is left out")
    let columns = Loss("columns", "cells under headings that map to nothing are left out")
    // All else that 4.0 has no property for stands in JSPROP (RFC 9555 section 3.2.1).
    if version == .v40 { return [.nothingFits, connections, columns] }
    let losses: [Loss] = [
      .nothingFits,
      connections,
      columns,
      Loss("localizations", "text in other languages is left out"),
      Loss("extensions", "members that RFC 9553 does not define are left out"),
      Loss(
        "name/components", "the order of a name's parts and kinds without a place in N are left out"
      ),
      Loss(
        "addresses/components", "the order of an address's parts and their separators are left out"),
      Loss("phonetic", "only given names and surnames can say how they are spoken"),
      Loss(
        "anniversaries",
        "kinds other than birth, death and wedding, and the place of a wedding, are left out"),
      Loss("media", "kinds that vCard has no property for are left out"),
      .controlCharacters,
      Loss("pref", "only the most preferred is marked"),
    ]
    guard version != .v30 else { return losses }
    return losses + [
      Loss("keywords", "a comma in a category parts it in two"),
      Loss("vCardParams", "parameters with blanks or punctuation are left out"),
    ]
  }
}
