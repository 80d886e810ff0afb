import KithText

/// The name of a town as it is compared.
public enum LocalityKey {
  /// The folded name without what address books add: `Greater New York City Area`, `NYC` and
  /// `New York, NY` are `new york`.
  public static func key(_ name: String) -> String {
    let town = name.utf8.split(separator: ASCII.comma).first.map { String(Substring($0)) } ?? name
    let words = Folding.words(town).filter { !additions.contains($0) }
    let key = words.joined(separator: " ")
    return aliases[key] ?? key
  }

  private static let additions: Set<String> = [
    "greater", "area", "city", "metropolitan", "metro", "bay", "region", "raum",
  ]

  private static let aliases: [String: String] = [
    "nyc": "new york", "ny": "new york", "la": "los angeles", "sf": "san francisco",
    "slc": "salt lake", "philly": "philadelphia", "dc": "washington", "washington dc": "washington",
    "munchen": "munich", "muenchen": "munich", "koln": "cologne", "koeln": "cologne",
    "wien": "vienna", "praha": "prague", "warszawa": "warsaw", "krakow": "cracow",
    "frankfurt am main": "frankfurt", "nurnberg": "nuremberg", "nuernberg": "nuremberg",
    "zuerich": "zurich", "duesseldorf": "dusseldorf", "genf": "geneva", "geneve": "geneva",
    "sevilla": "seville", "lisboa": "lisbon", "roma": "rome", "milano": "milan",
    "torino": "turin", "firenze": "florence", "napoli": "naples", "st louis": "saint louis",
  ]
}
