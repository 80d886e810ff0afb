import KithModel

/// What the types of a telephone, e-mail or address say.
struct MicroformatUsage {
  private(set) var contexts = StringSet()
  private(set) var features = StringSet()
  private(set) var pref: Int?
  private(set) var label: String?

  init(_ types: [String]) {
    for type in types.flatMap({ $0.split(separator: ",").map(String.init) }) {
      take(String(type.trimmingWhitespace()))
    }
  }

  private mutating func take(_ type: String) {
    switch type {
    case "home": contexts.insert("private")
    case "work": contexts.insert("work")
    case "pref": pref = 1
    case "cell", "mobile": features.insert("mobile")
    case "voice", "fax", "pager", "video": features.insert(type)
    case "internet", "": break
    default: label = label.map { "\($0), \(type)" } ?? type
    }
  }
}
