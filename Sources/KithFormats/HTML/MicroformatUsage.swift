import KithModel
import KithText

/// What the types of a telephone, e-mail or address say.
struct MicroformatUsage {
  private(set) var contexts = StringSet()
  private(set) var features = StringSet()
  private(set) var pref: Int?
  private(set) var label: String?

  /// What of a value's use a page can say, as it will be read.
  init(_ contexts: StringSet, _ features: StringSet, _ pref: Int?, _ label: String?) {
    self.contexts = contexts
    self.features = features
    self.pref = pref
    self.label = label.map { HTMLText.words($0.utf8) }
    self = MicroformatUsage(types)
  }

  init(_ types: [String]) {
    for type in types.flatMap({ $0.split(separator: ",").map(String.init) }) {
      readType(String(type.trimmingWhitespace()))
    }
  }

  private mutating func readType(_ type: String) {
    switch type.lowercased() {
    case "home": contexts.insert("private")
    case "work": contexts.insert("work")
    case "pref": pref = 1
    case "cell", "mobile": features.insert("mobile")
    case "voice", "fax", "pager", "video": features.insert(type.lowercased())
    case "internet", "": break
    default: if label == nil { label = type } else { label?.append(", \(type)") }
    }
  }

  /// The types that read as this usage.
  var types: [String] {
    var types = contexts.elements.map { $0 == "private" ? "home" : $0 }
    types += features.elements.map { $0 == "mobile" ? "cell" : $0 }
    if pref == 1 { types.append("pref") }
    if let label { types.append(label) }
    return types
  }
}
