public import KithModel
import KithText

/// A name taken apart: what readers make of the name fields of a source.
///
/// Structuring keeps every word and changes no letter; it only puts each where it belongs.
public struct NameStructure: Hashable, Sendable {
  /// The components, in speaking order; empty where the text names an organisation.
  public private(set) var components: [NameComponent] = []
  /// Nicknames that stood in quotes or brackets.
  public private(set) var nicknames: [String] = []
  /// Pronouns such as `she/her` that stood in brackets or at the end.
  public private(set) var pronouns: String?
  /// What is no part of the name: `CEO` of `Jean-Luc Picard | CEO`, `née Berg`.
  public var remainder: String? {
    remainders.isEmpty ? nil : remainders.joined(separator: " | ")
  }
  private var remainders: [String] = []
  /// Whether the text names an organisation.
  public private(set) var isOrganization = false
  /// Titles that stood behind the name: `Ida Lund, Dr. rer. nat.`.
  private var titlesBehind: [String] = []

  /// Takes components as they are: the parts of a name that nobody has to guess.
  public init(components: [NameComponent]) { self.components = components }

  /// Whether structuring surely leaves each of these fields as it is: most names are words of letters that no table
  /// has to be asked about.
  public static func isPlain(prefix: String?, given: String?, middle: String?, surname: String?)
    -> Bool
  {
    // A title stands only before other words.
    let hasTitle = prefix == nil && given?.utf8.contains(ASCII.space) == true
    return !hasTitle && given.map(NameText.isPlain) ?? true && middle.map(NameText.isPlain) ?? true
      && surname.map(NameText.isPlainWord) ?? true
  }

  /// Structures separate name fields; credentials, pronouns and generation leave the surname.
  public init(prefix: String?, given: String?, middle: String?, surname: String?, suffix: String?) {
    if prefix == nil, middle == nil, suffix == nil, let given, let surname,
      Self.areOnlyDegrees(surname, behind: given)
    {
      self = NameStructure(full: given + ", " + surname)
      return
    }
    components.reserveCapacity(3)
    var given = given.map { plain($0) }
    var prefix = prefix
    if prefix == nil { prefix = takeTitle(from: &given) }
    let generation = Self.takeGeneration(from: &given)
    append(.title, prefix)
    append(.given, given)
    append(.given2, middle.map { plain($0) })
    if let surname, !surname.isEmpty { appendSurname(surname) }
    append(.generation, generation)
    if let suffix, !suffix.isEmpty { appendSuffixes(in: suffix) }
  }

  /// Structures a whole name in one text: `Dr. Ada M. Fairweather, PhD (she/her)` or `Doe, Jane`.
  public init(full: String) {
    if let (given, surname) = PlainName.parts(of: full) {
      components = [NameComponent(.given, given), NameComponent(.surname, surname)]
      return
    }
    let text = plain(full)
    guard !NameOrganization.isOne(text) else {
      isOrganization = true
      return
    }
    if let name = EastAsianName(text) {
      append(name)
      return
    }
    let written = NameCase.case(of: text)
    var parts = NameText.parts(text)
    let suffixes = takeSuffixes(from: &parts, isShouted: written == .upper)
    if parts.count == 2 {
      appendWords(NameText.words(parts[1]), surname: parts[0], written)
    } else if parts.count == 1, !(suffixes.isEmpty && titlesBehind.isEmpty) {
      // `Lund, MD`: by one word with a degree people are called as by their title.
      appendWords(NameText.words(parts[0]), surname: nil, written, isBehindTitle: true)
    } else {
      appendWords(NameText.words(parts.joined(separator: ", ")), surname: nil, written)
    }
    appendSuffixes(suffixes)
  }

  /// Takes one of several parts of a name.
  mutating func append(_ part: NameComponent, hasTitle: Bool) {
    switch part.kind {
    case .given:
      var given: String? = plain(part.value)
      if !hasTitle { append(.title, takeTitle(from: &given)) }
      append(.generation, Self.takeGeneration(from: &given))
      append(.given, given)
    case .given2: append(.given2, plain(part.value))
    case .surname: appendSurname(part.value)
    case .credential: appendSuffix(part.value)
    default: components.append(part)
    }
  }

  /// Takes a value of a field for suffixes; what holds a word that is none stays together.
  private mutating func appendSuffix(_ value: String) {
    let words = NameCredential.joiningSpaced(NameText.words(value, splittingAtCommas: true))
    let areKnown = words.allSatisfy {
      NameGeneration.isSuffix($0) || NameCredential.isCredential($0)
        || NameCredential.isSmallDegree($0) || NameCredential.isAddition($0)
    }
    if areKnown { appendSuffixes(in: value) } else { append(.credential, value) }
  }

  /// Puts the components in order of what each is.
  mutating func sort(by rank: (NameComponent) -> Int) {
    components = components.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  private mutating func append(_ kind: NameComponent.Kind, _ value: String?) {
    if let value, !value.isEmpty { components.append(NameComponent(kind, value)) }
  }

  private mutating func append(_ name: EastAsianName) {
    append(.surname, name.surname)
    append(.given, name.given)
    append(.title, name.honorific)
  }

  private mutating func keep(_ text: String) {
    remainders.append(text)
  }

  /// The text without decorations, nicknames, pronouns and slogans.
  private mutating func plain(_ text: String) -> String {
    guard !NameText.isPlain(text) else { return text }
    let written = text
    var text = NameText(text)
    text.takeApart()
    // All of it is an aside, as in a field of surnames: `Gym` of `(Gym)` is nobody's name.
    if let first = written.unicodeScalars.first, "([{（【".unicodeScalars.contains(first),
      written.dropFirst().dropLast() == text.rest
    {
      return written
    }
    nicknames += text.nicknames
    pronouns = pronouns ?? text.pronouns
    if let rest = text.remainder { keep(rest) }
    return text.rest
  }

  // MARK: Fields

  /// `Dr. Jane` in the field of the given name.
  private func takeTitle(from given: inout String?) -> String? {
    guard let text = given, text.utf8.contains(ASCII.space) else { return nil }
    let words = NameText.words(text)[...]
    let count = NameTitle.count(in: words, isSmall: NameCase.case(of: words) == .lower)
    guard count > 0 else { return nil }
    given = words.dropFirst(count).joined(separator: " ")
    return words.prefix(count).joined(separator: " ")
  }

  /// `Jürgen jun.` in the field of the given name.
  private static func takeGeneration(from given: inout String?) -> String? {
    guard let text = given, text.utf8.last == ASCII.period, text.utf8.contains(ASCII.space) else {
      return nil
    }
    var words = NameText.words(text)
    guard let last = words.popLast(), NameCredential.isPointedGeneration(last) else { return nil }
    given = NameText.joined(words)
    return last
  }

  /// Whether the field of the surname has nothing but degrees, since the whole name stands in that of the given
  /// name; one word that is a name too says nothing.
  static func areOnlyDegrees(_ surname: String, behind given: String) -> Bool {
    guard given.utf8.contains(ASCII.space) else { return false }
    let words = NameCredential.joiningSpaced(NameText.words(surname, splittingAtCommas: true))
    return words.allSatisfy {
      NameCredential.isCredential($0, isShouted: words.count == 1)
        || NameCredential.isUnmistakable($0)
    }
  }

  /// A surname field: `Doe, PhD, MBA`, `Smith PMP`, `van der Berg (she/her)`.
  private mutating func appendSurname(_ field: String) {
    if NameText.isPlainWord(field) { return append(.surname, field) }
    let text = plain(field)
    let isShouted = NameCase.case(of: text) == .upper
    var parts = NameText.parts(text)
    // Only a trailing run of suffixes leaves: any other comma belongs to the name as it was written.
    let suffixes = takeSuffixes(from: &parts, isShouted: isShouted, leastWords: 1)
    takeBirthName(from: &parts)
    let isWhole = suffixes.isEmpty && remainders.isEmpty
    var words = NameText.words(isWhole ? text : parts.joined(separator: ", "))[...]
    let trailing = Self.takeTrailing(
      from: &words, least: 1, isShouted: isShouted, isBeforeDegree: !suffixes.isEmpty)
    append(.surname, isWhole && trailing.isEmpty ? text : words.joined(separator: " "))
    appendSuffixes(trailing + suffixes)
  }

  /// `Lund née Berg`.
  private mutating func takeBirthName(from parts: inout [String]) {
    guard parts.count == 1 else { return }
    let words = NameText.words(parts[0])
    guard let start = NameSlogan.birthNameStart(in: words), start > 0 else { return }
    keep(words[start...].joined(separator: " "))
    parts[0] = words[..<start].joined(separator: " ")
  }

  // MARK: Suffixes

  /// Takes degrees, generations and slogans from the parts behind commas.
  private mutating func takeSuffixes(
    from parts: inout [String], isShouted: Bool, leastWords: Int = 2
  ) -> [String] {
    guard parts.count > 1 else { return [] }
    // Found from the end, and so the last first.
    var suffixes: [String] = []
    let place = Self.place(behind: parts, isShouted: isShouted, leastWords: leastWords)
    let isWhole = place.isWhole
    while parts.count > 1, let last = parts.last {
      let words = NameCredential.joiningSpaced(NameText.words(last))
      if isWhole, NameCredential.isCertificate(words) {
        suffixes.append(last)
      } else if isWhole, NameSlogan.isOne(words) || NameSlogan.isBirthName(words) {
        keep(last)
      } else if NamePronouns.areThese(last) {
        pronouns = pronouns ?? last
      } else if NameCredential.areSuffixes(words, place) {
        suffixes += words.reversed()
      } else if NameTitle.areTitles(words, isWhole: isWhole) {
        titlesBehind = words + titlesBehind
      } else {
        break
      }
      parts.removeLast()
    }
    suffixes.reverse()
    if leastWords > 1 { suffixes = Self.takeInner(from: &parts, isShouted: isShouted) + suffixes }
    return suffixes
  }

  /// Takes the suffixes between the surname and the given name: `Smith, Jr., John`, `Lund, BSN, RN, Ida`.
  private static func takeInner(from parts: inout [String], isShouted: Bool) -> [String] {
    guard parts.count > 2 else { return [] }
    let inner = parts[1..<(parts.count - 1)].flatMap { NameText.words($0) }
    guard inner.allSatisfy({ NameCredential.isSuffix($0, isShouted: isShouted) }) else { return [] }
    parts.removeSubrange(1..<(parts.count - 1))
    return inner
  }

  /// What is known of the parts that stand behind the first.
  private static func place(
    behind parts: [String], isShouted: Bool, leastWords: Int
  ) -> NameCredential.Place {
    let name = NameText.words(parts[0])[...]
    let count = name.count - NameTitle.count(in: name, isSmall: false)
    let isWhole = leastWords == 1 || count >= leastWords
    let isInList =
      isWhole && parts.count > 2
      && parts.dropFirst().contains { part in
        NameCredential.joiningSpaced(NameText.words(part)).allSatisfy {
          NameCredential.isCredential($0)
        }
      }
    return NameCredential.Place(isShouted: isShouted, isWhole: isWhole, isInList: isInList)
  }

  /// Takes the known suffixes from the end of words.
  private static func takeTrailing(
    from words: inout ArraySlice<String>, least: Int, isShouted: Bool, isBeforeDegree: Bool = false
  ) -> [String] {
    // Found from the end, and so the last first.
    var suffixes: [String] = []
    // `Mohammed VI`.
    if words.count == 2, !isShouted, let last = words.last, NameCredential.isRegnal(last) {
      return [words.removeLast()]
    }
    while words.count > least, let last = words.last {
      let before = words[words.endIndex - 2]
      if words.count > 2, NameGeneration.isPair(before, last) {
        suffixes.append(before + " " + last)
        words.removeLast(2)
      } else if words.count > least + 1, NameCredential.isSpaced(before, last) {
        suffixes.append(before + " " + last)
        words.removeLast(2)
      } else if NameCredential.isAddition(last), words.count > least + 1,
        NameCredential.isCredential(before)
      {
        suffixes += [last, before]
        words.removeLast(2)
      } else if NameCredential.isRetirement(last)
        || NameCredential.isSuffix(last, isShouted: isShouted)
        || words.count > least && NameCredential.isSmallDegree(last)
        || words.count > 2 && isGeneration(last, behind: words[words.startIndex])
        || words.count > 2 && isLateGeneration(last, in: words)
        || (words.count > 2 || isBeforeDegree || !suffixes.isEmpty)
          && NameCredential.isLongGeneration(last) && NameWord.shape(last) != .small
      {
        suffixes.append(words.removeLast())
      } else if !isShouted, words.count > least + 1, NameWord.shape(last) == .large,
        NameCredential.isCredential(before)
      {
        // `MSc ETH`: capitals behind a degree belong to it.
        suffixes.append(words.removeLast())
      } else {
        break
      }
    }
    return suffixes.reversed()
  }

  /// Whether a word is a generation behind a whole name; one in small letters says so only behind a name with capitals.
  private static func isGeneration(_ word: String, behind first: String) -> Bool {
    guard NameWord.shape(word) == .small else { return NameCredential.isLongGeneration(word) }
    return NameGeneration.isOneInSmall(word) && NameWord.shape(first) != .small
  }

  /// Whether the last word is a generation; in India a `V` behind two names is an initial, so that a middle
  /// initial has to stand before it.
  private static func isLateGeneration(_ last: String, in words: ArraySlice<String>) -> Bool {
    guard NameCredential.isLateGeneration(last) else { return false }
    return last != "V"
      || words.dropFirst().dropLast(2).contains { NameWord.shape($0) == .initial }
  }

  private mutating func appendSuffixes(in text: String) {
    if text.utf8.contains(0x20), NameGeneration.rank(of: text) != nil {
      return append(.generation, text)
    }
    appendSuffixes(NameCredential.joiningSpaced(NameText.words(text, splittingAtCommas: true)))
  }

  private mutating func appendSuffixes(_ words: [String]) {
    for word in words {
      if let last = components.last, last.kind == .credential,
        NameCredential.isAddition(word) || NameCredential.continues(word, after: last.value)
      {
        components[components.count - 1].value += " " + word
      } else if NameGeneration.isSuffix(word) {
        append(.generation, word)
      } else {
        append(.credential, word)
      }
    }
  }

  // MARK: Words

  /// The words of a whole name; a surname that stood before a comma is given apart.
  private mutating func appendWords(
    _ all: [String], surname: String?, _ written: NameCase.Case, isBehindTitle: Bool = false
  ) {
    var words = takeOtherNames(from: all)[...]
    let generation =
      words.count > 2 && NameGeneration.isBeforeNames(words[0]) ? words.removeFirst() : nil
    var family = surname.map { NameText.words($0)[...] } ?? []
    let titles =
      Self.takeTitles(from: &family, written) + Self.takeTitles(from: &words, written)
      + titlesBehind
    let isShouted = written == .upper
    // `Dr. King Jr.`
    let isShort =
      surname != nil || !titles.isEmpty && words.last.map(NameCredential.isGeneration) == true
    let inner = words.count > 2 ? Self.takeInnerGeneration(from: &words) : nil
    var suffixes = Self.takeTrailing(from: &words, least: isShort ? 1 : 2, isShouted: isShouted)
    suffixes = Self.takeTrailing(from: &family, least: 1, isShouted: isShouted) + suffixes
    if !titles.isEmpty { append(.title, NameText.joined(titles)) }
    let needsSurname =
      isBehindTitle || titles.last.map { !NameTitle.isBeforeGivenName($0) } ?? false
    let split =
      family.isEmpty
      ? NameSplit(words, isBehindTitle: needsSurname)
      : NameSplit(givenNames: words, surname: NameText.joined(family))
    append(.given, split.given)
    append(.given2, split.given2)
    append(.surname, split.surname)
    append(.generation, generation ?? inner)
    appendSuffixes(suffixes)
  }

  /// `Jürgen jun. Maier`.
  private static func takeInnerGeneration(from words: inout ArraySlice<String>) -> String? {
    let place = words.indices.dropFirst().dropLast().first {
      NameCredential.isPointedGeneration(words[$0])
    }
    return place.map { words.remove(at: $0) }
  }

  private static func takeTitles(
    from words: inout ArraySlice<String>, _ written: NameCase.Case
  ) -> [String] {
    let count = NameTitle.count(in: words, isSmall: written == .lower)
    defer { words = words.dropFirst(count) }
    return Array(words.prefix(count))
  }

  /// Takes slogans, names at birth and other names that no sign cuts off.
  private mutating func takeOtherNames(from all: [String]) -> [String] {
    guard all.count > 2 else { return all }
    var words = all
    if let start = NameSlogan.start(in: words) {
      keep(words[start...].joined(separator: " "))
      words.removeSubrange(start...)
    }
    if let start = NameSlogan.birthNameStart(in: words) {
      keep(words[start...].joined(separator: " "))
      words.removeSubrange(start...)
    }
    if let start = words.indices.dropFirst().dropLast().first(where: {
      // Behind `Lt.` it is a general.
      NameSlogan.isAlias(words[$0]) && !NameTitle.isOne(words[$0 - 1], isSmall: true)
    }) {
      nicknames.append(words[(start + 1)...].joined(separator: " "))
      words.removeSubrange(start...)
    }
    return words
  }
}
