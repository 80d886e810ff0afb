import KithCleaning

/// A job title as it is compared: folded, with the usual abbreviations written out.
enum TitleKey {
  static func key(_ title: String) -> String {
    Folding.words(title).map { abbreviations[$0] ?? $0 }.joined(separator: " ")
  }

  private static let abbreviations: [String: String] = [
    "sr": "senior", "jr": "junior", "vp": "vice president", "svp": "senior vice president",
    "evp": "executive vice president", "ceo": "chief executive officer",
    "cfo": "chief financial officer", "cto": "chief technology officer",
    "coo": "chief operating officer", "cmo": "chief marketing officer",
    "cio": "chief information officer", "hr": "human resources", "mgr": "manager",
    "eng": "engineer",
    "qa": "quality assurance", "admin": "administrative", "asst": "assistant", "assoc": "associate",
    "dir": "director", "dev": "developer", "mktg": "marketing", "ops": "operations",
    "rep": "representative",
    "exec": "executive", "acct": "account", "pm": "project manager", "it": "information technology",
  ]
}
