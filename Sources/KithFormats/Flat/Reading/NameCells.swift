import KithCleaning
import KithModel
import KithText

/// The cells of one record that make a name.
struct NameCells {
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

  /// The kinds of parts that have a column.
  static let held = ContactDetails([
    .title, .given, .given2, .surname, .surname2, .generation, .credential,
  ])

  /// The column of each kind of part.
  static let columns: [NameComponent.Kind: FlatField.NamePart] = [
    .title: .prefix, .given: .given, .given2: .middle, .surname: .family, .surname2: .family,
    .generation: .suffix, .credential: .suffix,
  ]

  /// The parts of a name as cells.
  init(_ components: [NameComponent]) {
    let components = components.span
    for index in components.indices {
      let value = components[index].value
      switch components[index].kind {
      case .given: Self.append(value, to: &given)
      case .surname, .surname2: Self.append(value, to: &family)
      case .title: Self.append(value, to: &prefix)
      case .given2: Self.append(value, to: &middle)
      case .generation, .credential: Self.append(value, to: &suffix)
      default: break
      }
    }
    Self.trim(&prefix)
    Self.trim(&given)
    Self.trim(&middle)
    Self.trim(&family)
    Self.trim(&suffix)
  }

  private static func append(_ value: String, to cell: inout String?) {
    if cell == nil { cell = value } else { cell?.append(" \(value)") }
  }

  private static func trim(_ cell: inout String?) {
    cell = cell?.trimmed
    if cell?.isEmpty == true { cell = nil }
  }

  /// The parts that there are.
  var parts: [String] { [prefix, given, middle, family, suffix].compactMap(\.self) }

  /// Whether taking the name apart surely leaves each word in its column, as of nearly every name.
  var isPlain: Bool {
    suffix == nil
      && NameStructure.isPlain(prefix: prefix, given: given, middle: middle, surname: family)
  }

  /// Whether one cell is all that there is.
  var isOne: Bool {
    func count(_ cell: String?) -> Int { cell == nil ? 0 : 1 }
    return count(full) + count(prefix) + count(given) + count(middle) + count(family)
      + count(suffix) == 1
  }

  /// Whether there is anything but the whole name.
  var hasParts: Bool {
    prefix != nil || given != nil || middle != nil || family != nil || suffix != nil
  }

  /// Adds a cell; two headings of one field are joined.
  mutating func add(_ cell: String, to part: FlatField.NamePart) {
    switch part {
    case .full: Self.append(cell, to: &full)
    case .prefix: Self.append(cell, to: &prefix)
    case .given: Self.append(cell, to: &given)
    case .middle: Self.append(cell, to: &middle)
    case .family: Self.append(cell, to: &family)
    case .suffix: Self.append(cell, to: &suffix)
    case .fullOrGiven: Self.append(cell, to: &fullOrGiven)
    case .fullOrFamily: Self.append(cell, to: &fullOrFamily)
    case .nickname, .short, .maiden: break
    }
  }

  /// Settles whether a `Name` beside a column of one half is the other half or all of it.
  ///
  /// Where another column has all of it, `Name` is the half that is missing, unless it says the same.
  mutating func settle() {
    if let name = fullOrGiven {
      fullOrGiven = nil
      let half = family ?? ""
      if Self.says(name, half) { full = full ?? name }
      if name.hasSuffix(" " + half) {
        given = String(name.dropLast(half.count + 1))
      } else if full != name {
        given = name
      }
    }
    if let name = fullOrFamily {
      fullOrFamily = nil
      let half = given ?? ""
      if Self.says(name, half) { full = full ?? name }
      if name.hasPrefix(half + " ") {
        family = String(name.dropFirst(half.count + 1))
      } else if full != name {
        family = name
      }
    }
  }

  /// Whether a name has a word of one of its halves.
  private static func says(_ name: String, _ half: String) -> Bool {
    let words = Heading.normalized(name).split(separator: " ")
    return Heading.normalized(half).split(separator: " ").contains(where: words.contains)
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
    let said = NameCells(structure.components)
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
    if Heading.normalized(said) == Heading.normalized(full) { return true }
    var words = parts.flatMap { Heading.normalized($0).split(separator: " ") }
    for word in Heading.normalized(full).split(separator: " ") {
      guard let place = words.firstIndex(of: word) else { return false }
      words.remove(at: place)
    }
    return true
  }
}
