import KithCleaning
import KithModel
import KithText

/// The words that tables use for what a value is for: `Work Fax`, `* Home`, `mobile (Zweithandy)`.
struct FlatUsage: Hashable {
  private(set) var contexts = StringSet()
  private(set) var features = StringSet()
  private(set) var isPreferred = false
  private(set) var label: String?

  /// Says nothing.
  static let none = FlatUsage(words: [])
  static let home = FlatUsage(words: ["home"])
  static let work = FlatUsage(words: ["work"])
  static let other = FlatUsage(words: ["other"])
  static let mobile = FlatUsage(words: ["mobile"])
  static let workFax = FlatUsage(words: ["fax", "work"])
  static let preferred = FlatUsage(words: ["preferred"])

  /// Takes the words of a field name, such as `fax work`.
  init(words: [String]) {
    for word in words where !take(word) { label = word }
  }

  /// The words of a field name that read as this usage.
  var words: [String] {
    features.elements.map { $0 == "main-number" ? "company" : $0 == "textphone" ? "tty" : $0 }
      + contexts.elements.map { $0 == "private" ? "home" : $0 } + (label.map { [$0] } ?? [])
      + (isPreferred ? ["preferred"] : [])
  }

  /// Takes the text of a type cell.
  ///
  /// Google marks the preferred value with `* `; a label stands in
  /// brackets, or alone. Only a telephone has features: `fax` is a label of anything else.
  init(text: String, isOfPhone: Bool) {
    var text = text.utf8.trimmingWhitespace()
    if text.first == UInt8(ascii: "*") {
      isPreferred = true
      text = text.dropFirst().trimmingWhitespace()
    }
    if text.last == UInt8(ascii: ")"), let open = text.firstIndex(of: UInt8(ascii: "(")) {
      label = String(Substring(text[open...].dropFirst().dropLast()))
      text = text[..<open].trimmingWhitespace()
    }
    var known = self
    let words = text.split { $0 == ASCII.space || $0 == ASCII.comma }
    if words.allSatisfy({ known.take(Substring($0).lowercased()) }),
      isOfPhone || known.features.isEmpty
    {
      self = known
    } else {
      label = String(Substring(text))
    }
  }

  /// Adds what stands around a number in its cell; the name of an application is a label, and what a heading says
  /// already stays.
  mutating func add(_ remark: PhoneRemark) {
    switch remark.use {
    case .mobile: features.insert("mobile")
    case .home: contexts.insert("private")
    case .work: contexts.insert("work")
    case .fax: features.insert("fax")
    case nil: if !remark.isPlain { label = label.map { "\($0), \(remark.words)" } ?? remark.words }
    }
  }

  /// Takes a word; answers false where it says nothing that JSContact has a word for.
  private mutating func take(_ word: String) -> Bool {
    switch word {
    case "home", "private", "personal": contexts.insert("private")
    case "work", "business": contexts.insert("work")
    case "mobile", "cell", "cellular": features.insert("mobile")
    case "fax", "pager", "voice", "video", "text", "textphone": features.insert(word)
    case "tty": features.insert("textphone")
    case "company", "main", "main-number": features.insert("main-number")
    case "preferred": isPreferred = true
    case "kind", "internet": break
    default: return false
    }
    return true
  }

  /// Says it of a way to reach somebody.
  ///
  /// Of the entry where it stands, as an entry that is changed first and then added would be copied.
  func say(_ entry: inout some JSONLabelled) {
    guard isPreferred || label != nil || !contexts.isEmpty else { return }
    entry.contexts = contexts
    entry.label = label
    if isPreferred { entry.pref = 1 }
  }

  /// The text of a type cell that reads as this usage.
  static func text(
    contexts: StringSet, features: StringSet = [], pref: Int?, label: String?
  ) -> String {
    var words = contexts.elements.map { $0 == "private" ? "home" : $0 }
    words += features.elements
    if pref == 1 { words.append("preferred") }
    if let label { words.append("(\(label))") }
    return words.joined(separator: " ")
  }
}
