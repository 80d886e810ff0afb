import KithModel

/// Properties that stand several times for one thing, in several languages: those with one ALTID.
///
/// RFC 6350 section 5.4. The first is the Card's, the others are its localizations (RFC 9555 section 2.3.1).
struct Alternatives {
  /// A line in another language, and the path of the object that it is a translation of.
  struct Alternative {
    let language: String
    let path: [String]
    let line: ContentLine
  }

  /// What the first of several lines became, and its language.
  private struct Main {
    let path: [String]
    let language: String?
  }

  private var mains: [String: Main] = [:]
  private static let limit = 1000
  private(set) var waiting: [Alternative] = []

  /// The key that lines have in common which are alternatives; `nil` where there are none.
  private static func key(_ line: ContentLine) -> String? {
    line.parameter(.altid).map { line.propertyName + " " + $0 }
  }

  /// Takes a line that is in another language than one before it; answers whether it is one.
  mutating func take(_ line: ContentLine) -> Bool {
    guard let key = Self.key(line), let main = mains[key],
      let language = line.parameter(.language), !language.isEmpty
    else { return false }
    // No card says one thing in so many languages; it shall not cost more than others.
    guard waiting.count < Self.limit else { return false }
    // How a name is spoken in its own language is no translation of it.
    if language == main.language, line.parameter(.phonetic) != nil { return false }
    waiting.append(Alternative(language: language, path: main.path, line: line.detached))
    return true
  }

  /// Remembers what a line became that others may be translations of.
  mutating func remember(_ line: ContentLine, in contact: Contact) {
    guard let key = Self.key(line), mains[key] == nil,
      let path = PropertySheet.row(of: line.name, in: line.bytes)?.path?(contact)
    else { return }
    mains[key] = Main(path: path, language: line.parameter(.language))
  }
}
