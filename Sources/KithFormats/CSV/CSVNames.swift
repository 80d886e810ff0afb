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
    let raw = [prefix, given, middle, family, suffix].compactMap(\.self)
    guard !raw.elementsEqual(structure.components.lazy.map(\.value)) else { return nil }
    return raw.joined(separator: " ")
  }
}
