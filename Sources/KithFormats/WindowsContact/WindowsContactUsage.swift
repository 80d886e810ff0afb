import KithModel

/// What the labels of a node say.
struct WindowsContactUsage {
  private(set) var contexts = StringSet()
  private(set) var features = StringSet()
  private(set) var pref: Int?
  /// Labels that have no word in JSContact.
  private(set) var label: String?
  /// All labels, as they stand.
  let labels: [String]

  init(_ node: XMLNode) {
    labels =
      node.child("LabelCollection")?.children.filter { $0.local == "Label" }
      .compactMap(\.plainText) ?? []
    for label in labels { readLabel(label) }
  }

  private mutating func readLabel(_ text: String) {
    switch text {
    case "Preferred": pref = 1
    case "Business": contexts.insert("work")
    case "Personal": contexts.insert("private")
    case "Voice": features.insert("voice")
    case "Cellular", "Mobile": features.insert("mobile")
    case "Fax": features.insert("fax")
    case "Pager": features.insert("pager")
    default: if label == nil { label = text } else { label?.append(", \(text)") }
    }
  }
}
