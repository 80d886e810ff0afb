import KithModel

/// What `rel`, `label` and `primary` of an element say.
struct GDataUsage {
  private(set) var contexts = StringSet()
  private(set) var features = StringSet()
  private(set) var pref: Int?
  private(set) var label: String?

  init(_ node: XMLNode) {
    if node.attribute("primary") == "true" { pref = 1 }
    label = node.attribute("label")
    guard let rel = node.attribute("rel") else { return }
    // `http://schemas.google.com/g/2005#work_fax`, or one word for websites.
    let word = String(rel.split(separator: "#").last ?? "")
    for part in word.split(separator: "_") where !readType(String(part)) {
      label = label ?? word
    }
  }

  private mutating func readType(_ word: String) -> Bool {
    switch word {
    case "home": contexts.insert("private")
    case "work": contexts.insert("work")
    case "mobile", "fax", "pager": features.insert(word)
    case "main", "company": features.insert("main-number")
    case "tty": features.insert("textphone")
    case "other": break
    default: return false
    }
    return true
  }
}
