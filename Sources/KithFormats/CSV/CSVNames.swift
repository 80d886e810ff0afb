import KithCleaning
import KithModel

/// The cells of one record that make a name.
struct CSVNames {
  var full: String?
  var prefix: String?
  var given: String?
  var middle: String?
  var family: String?
  var suffix: String?
  var fullOrGiven: String?
  var fullOrFamily: String?

  /// Nothing so far.
  init() {}

  /// The parts of a name as cells.
  init(_ name: Name) {
    func cell(_ text: String?) -> String? {
      let text = text.map { String($0.trimmingWhitespace()) }
      return text == "" ? nil : text
    }
    prefix = cell(name.joined(.title))
    given = cell(name.joined(.given))
    middle = cell(name.joined(.given2))
    family = cell(name.joined(.surname, .surname2))
    suffix = cell(name.joined(.generation, .credential))
  }

  /// The parts that there are.
  var parts: [String] { [prefix, given, middle, family, suffix].compactMap(\.self) }

  /// Whether there is anything but the whole name.
  var hasParts: Bool {
    prefix != nil || given != nil || middle != nil || family != nil || suffix != nil
  }

  /// Adds a cell; two headings of one field are joined.
  mutating func add(_ cell: String, to part: CSVField.NamePart) {
    func joined(_ text: String?) -> String { text.map { "\($0) \(cell)" } ?? cell }
    switch part {
    case .full: full = joined(full)
    case .prefix: prefix = joined(prefix)
    case .given: given = joined(given)
    case .middle: middle = joined(middle)
    case .family: family = joined(family)
    case .suffix: suffix = joined(suffix)
    case .fullOrGiven: fullOrGiven = joined(fullOrGiven)
    case .fullOrFamily: fullOrFamily = joined(fullOrFamily)
    case .nickname, .short, .maiden: break
    }
  }

  /// Settles whether a `Name` beside a column of one half is the other half or all of it.
  mutating func settle() {
    if let name = fullOrGiven {
      fullOrGiven = nil
      let half = family ?? ""
      if Self.says(name, half) { full = full ?? name }
      if name.hasSuffix(" " + half) {
        given = String(name.dropLast(half.count + 1))
      } else if full == nil {
        given = name
      }
    }
    if let name = fullOrFamily {
      fullOrFamily = nil
      let half = given ?? ""
      if Self.says(name, half) { full = full ?? name }
      if name.hasPrefix(half + " ") {
        family = String(name.dropFirst(half.count + 1))
      } else if full == nil {
        family = name
      }
    }
  }

  /// Whether a name has a word of one of its halves.
  private static func says(_ name: String, _ half: String) -> Bool {
    let words = CSVHeading.normalized(name).split(separator: " ")
    return CSVHeading.normalized(half).split(separator: " ").contains(where: words.contains)
  }

  /// The name taken apart.
  ///
  /// - Parameter isExact: whether each cell says what its heading says and no more, so that nothing in it belongs
  ///   elsewhere.
  func structure(isExact: Bool) -> NameStructure {
    let structure = NameStructure(
      prefix: prefix, given: given, middle: middle, surname: family, suffix: suffix)
    guard isExact, !isSaid(by: structure) else { return structure }
    let cells: [(NameComponent.Kind, String?)] = [
      (.title, prefix), (.given, given), (.given2, middle), (.surname, family),
      (.credential, suffix),
    ]
    return NameStructure(
      components: cells.compactMap { kind, text in text.map { NameComponent(kind, $0) } })
  }

  /// Whether taking the name apart has left each word in its column.
  func isSaid(by structure: NameStructure) -> Bool {
    let said = CSVNames(Name(components: structure.components))
    return structure.nicknames.isEmpty && structure.pronouns == nil && structure.remainder == nil
      && prefix == said.prefix && given == said.given && middle == said.middle
      && family == said.family && suffix == said.suffix
  }

  /// The words as they stood, where structuring has moved some of them.
  func written(beside structure: NameStructure) -> String? {
    guard !isWritten(as: structure.components) else { return nil }
    return parts.joined(separator: " ")
  }

  /// Whether the cells are the components one by one, as they nearly always are.
  private func isWritten(as components: [NameComponent]) -> Bool {
    var next = 0
    func isNext(_ cell: String?) -> Bool {
      guard let cell else { return true }
      defer { next += 1 }
      return next < components.count && components[next].value == cell
    }
    return isNext(prefix) && isNext(given) && isNext(middle) && isNext(family) && isNext(suffix)
      && next == components.count
  }

  /// Whether the parts have all the words of a name as it is written.
  static func isSaid(_ full: String, by parts: [String]) -> Bool {
    let said = parts.joined(separator: " ")
    if CSVHeading.normalized(said) == CSVHeading.normalized(full) { return true }
    var words = parts.flatMap { CSVHeading.normalized($0).split(separator: " ") }
    for word in CSVHeading.normalized(full).split(separator: " ") {
      guard let place = words.firstIndex(of: word) else { return false }
      words.remove(at: place)
    }
    return true
  }
}
