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
    case .nickname, .short, .maiden: break
    }
  }

  /// The words as they stood, where structuring has moved some of them.
  func written(beside structure: NameStructure) -> String? {
    guard !isWritten(as: structure.components) else { return nil }
    return [prefix, given, middle, family, suffix].compactMap(\.self).joined(separator: " ")
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

  /// Whether the components have all the words of a name as it is written.
  static func isSaid(_ full: String, by components: [NameComponent]) -> Bool {
    var words = components.flatMap { CSVHeading.normalized($0.value).split(separator: " ") }
    for word in CSVHeading.normalized(full).split(separator: " ") {
      guard let place = words.firstIndex(of: word) else { return false }
      words.remove(at: place)
    }
    return true
  }
}
