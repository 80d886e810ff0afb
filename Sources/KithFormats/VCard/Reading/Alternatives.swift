import KithModel
import KithText

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

extension CardBuilder {
  /// Makes localizations of the lines in other languages.
  mutating func localize() {
    guard !alternatives.waiting.isEmpty else { return }
    let card = CardPatch.tree(of: contact)
    for alternative in alternatives.waiting {
      guard let said = card[alternative.path[...]],
        let patch = patch(of: alternative, besides: said)
      else {
        keep(alternative.line)
        continue
      }
      add(patch, in: alternative.language)
    }
  }

  /// What the translation says otherwise; `nil` where a localization cannot hold all of it.
  private func patch(
    of alternative: Alternatives.Alternative, besides said: JSONValue
  ) -> [JSONMember]? {
    let line = alternative.line
    var builder = CardBuilder(version: version, file: file, record: record)
    guard let read = PropertySheet.reader(of: line.name, in: line.bytes), read(line, &builder),
      case .object(let members) = CardPatch.tree(of: builder.contact)[
        Self.pathOfFirst(alternative.path, in: builder.contact)[...]]
    else { return nil }
    if alternative.path == ["name"], line.parameter(.phonetic) != nil {
      return phonetics(members, besides: said)
    }
    let path = alternative.path.joined(separator: "/")
    var patch: [JSONMember] = []
    for member in members where said[[member.name]] != member.value {
      if member.name == "vCardParams" {
        guard Self.isOfAlternatives(member.value) else { return nil }
      } else {
        patch.append(JSONMember(path + "/" + member.name, member.value))
      }
    }
    return patch
  }

  /// The path with the id that the object has where it stands alone.
  private static func pathOfFirst(_ path: [String], in contact: Contact) -> [String] {
    guard path.count > 1, case .object(let map)? = CardPatch.tree(of: contact)[path.dropLast()],
      let first = map.first
    else { return path }
    return path.dropLast() + [first.name]
  }

  /// Whether parameters say no more than that the line is an alternative.
  private static func isOfAlternatives(_ parameters: JSONValue) -> Bool {
    guard case .object(let members) = parameters else { return false }
    return members.allSatisfy { ["altid", "language"].contains($0.name) }
  }

  /// How the parts of the name are spoken in a language (RFC 9555 section 2.3.15).
  private func phonetics(_ members: [JSONMember], besides said: JSONValue) -> [JSONMember]? {
    guard case .array(let parts)? = said[["components"]],
      case .array(let spoken)? = JSONValue.object(members)[["components"]]
    else { return nil }
    var patch: [JSONMember] = []
    for member in members where member.name.hasPrefix("phonetic") {
      patch.append(JSONMember("name/" + member.name, member.value))
    }
    var rest = Array(parts.enumerated())
    for sound in spoken {
      guard let place = rest.firstIndex(where: { $0.element[["kind"]] == sound[["kind"]] }),
        let value = sound[["value"]]
      else { return nil }
      let index = rest.remove(at: place).offset
      patch.append(JSONMember("name/components/\(index)/phonetic", value))
    }
    return patch
  }

  private mutating func add(_ patch: [JSONMember], in language: String) {
    guard !patch.isEmpty else { return }
    if let index = contact.localizations.firstIndex(where: { $0.language == language }) {
      for member in patch
      where !contact.localizations[index].patch.contains(where: { $0.name == member.name }) {
        contact.localizations[index].patch.append(member)
      }
    } else {
      contact.localizations.append(Localization(language: language, patch: patch))
    }
  }
}

extension JSONValue {
  /// The value that members lead to; `nil` where one of them is not there.
  subscript(path: ArraySlice<String>) -> JSONValue? {
    guard let step = path.first else { return self }
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == step }?.value[path.dropFirst()]
  }
}
