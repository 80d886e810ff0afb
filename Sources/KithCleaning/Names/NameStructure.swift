public import KithModel

/// A name taken apart: what readers make of the name fields of a source.
///
/// Structuring keeps every word and changes no letter; it only puts each where it belongs.
public struct NameStructure: Hashable, Sendable {
  /// The components, in speaking order.
  public private(set) var components: [NameComponent] = []
  /// Nicknames that stood in quotes or brackets.
  public private(set) var nicknames: [String] = []
  /// Pronouns such as `she/her` that stood in brackets or at the end.
  public private(set) var pronouns: String?
  /// What stood behind a bar and is no part of the name: `CEO` of `Jean-Luc Picard | CEO`.
  public private(set) var remainder: String?

  /// Structures separate name fields; credentials, pronouns and generation leave the surname.
  public init(prefix: String?, given: String?, middle: String?, surname: String?, suffix: String?) {
    components.reserveCapacity(3)
    append(.title, prefix)
    append(.given, given.map { plain($0) })
    append(.given2, middle.map { plain($0) })
    if let surname, !surname.isEmpty { appendSurname(surname) }
    if let suffix, !suffix.isEmpty {
      appendSuffixes(in: NameText.words(suffix, splittingAtCommas: true))
    }
  }

  /// Structures a whole name in one text: `Dr. Ada M. Fairweather, PhD (she/her)` or `Doe, Jane`.
  public init(full: String) {
    let text = plain(full)
    var parts = NameText.parts(text)
    var suffixes: [String] = []
    while parts.count > 1, let last = parts.last,
      NameAffix.areSuffixes(NameText.words(last), behind: parts[0])
    {
      suffixes = NameText.words(last) + suffixes
      parts.removeLast()
    }
    if parts.count == 2 {
      appendWords(NameText.words(parts[1]), surname: parts[0])
    } else {
      appendWords(NameText.words(parts.joined(separator: ", ")), surname: nil)
    }
    appendSuffixes(in: suffixes)
  }

  private mutating func append(_ kind: NameComponent.Kind, _ value: String?) {
    if let value, !value.isEmpty { components.append(NameComponent(kind, value)) }
  }

  /// The text without decorations, nicknames, pronouns and slogans.
  private mutating func plain(_ text: String) -> String {
    guard !NameText.isPlain(text) else { return text }
    var text = NameText(text)
    text.takeApart()
    nicknames += text.nicknames
    pronouns = pronouns ?? text.pronouns
    remainder = remainder ?? text.remainder
    return text.rest
  }

  /// A surname field: `Doe, PhD, MBA`, `Smith PMP`, `van der Berg (she/her)`.
  private mutating func appendSurname(_ field: String) {
    if NameText.isPlainWord(field) { return append(.surname, field) }
    let text = plain(field)
    var parts = NameText.parts(text)
    var suffixes: [String] = []
    // Only a trailing run of suffixes leaves: any other comma belongs to the name as it was written.
    while parts.count > 1, let last = parts.last,
      NameAffix.areSuffixes(NameText.words(last), behind: parts[0])
    {
      suffixes = NameText.words(last) + suffixes
      parts.removeLast()
    }
    var words = NameText.words(suffixes.isEmpty ? text : parts.joined(separator: ", "))
    var trailing: [String] = []
    while words.count > 1, let last = words.last, NameAffix.isKnownSuffix(last) {
      trailing.insert(words.removeLast(), at: 0)
    }
    if trailing.isEmpty, suffixes.isEmpty {
      append(.surname, text)
    } else {
      append(.surname, words.joined(separator: " "))
    }
    appendSuffixes(in: trailing + suffixes)
  }

  private mutating func appendSuffixes(in words: [String]) {
    for word in words {
      append(NameAffix.isGeneration(word) ? .generation : .credential, word)
    }
  }

  /// The words of a whole name; a surname that stood before a comma is given apart.
  private mutating func appendWords(_ all: [String], surname: String?) {
    var words = all[...]
    var titles: [String] = []
    while words.count > 1, let first = words.first, NameAffix.isTitle(first) {
      titles.append(first)
      words.removeFirst()
    }
    var suffixes: [String] = []
    while words.count > (surname == nil ? 2 : 1), let last = words.last,
      NameAffix.isKnownSuffix(last)
    {
      suffixes.insert(last, at: 0)
      words.removeLast()
    }
    append(.title, titles.joined(separator: " "))
    var family = surname
    if family == nil, words.count > 1 {
      let start = NameAffix.surnameStart(in: words)
      family = words[start...].joined(separator: " ")
      words = words[..<start]
    }
    append(.given, words.first)
    append(.given2, words.dropFirst().joined(separator: " "))
    append(.surname, family)
    appendSuffixes(in: suffixes)
  }
}
