public import KithModel
import KithText

extension NameStructure {
  /// Structures parts of which each may stand several times, as in N of vCard, and puts them in the order of N.
  public init(parts: [NameComponent]) {
    self.init(components: [])
    if let whole = Self.whole(of: parts) {
      self = NameStructure(full: whole)
    } else {
      let hasTitle = parts.contains { $0.kind == .title }
      for part in Self.joiningSurnames(parts) { append(part, hasTitle: hasTitle) }
    }
    // A generation keeps its place among the degrees.
    let order: [NameComponent.Kind] = [.surname, .given, .given2, .title, .credential]
    sort { order.firstIndex(of: $0.kind == .generation ? .credential : $0.kind) ?? order.count }
  }

  /// The parts with surnames together of which only the first is one: the comma of `Lund, PhD` parts values where it
  /// has no backslash.
  private static func joiningSurnames(_ parts: [NameComponent]) -> [NameComponent] {
    let surnames = parts.filter { $0.kind == .surname }
    guard surnames.count > 1, let first = surnames.first else { return parts }
    let whole = NameComponent(.surname, surnames.map(\.value).joined(separator: ", "))
    var structure = NameStructure(components: [])
    structure.append(whole, hasTitle: true)
    guard structure.components.first?.value == first.value else { return parts }
    return [whole] + parts.filter { $0.kind != .surname }
  }

  /// Whether structuring surely leaves each part as it is.
  public static func isPlain(_ parts: [NameComponent]) -> Bool {
    var hasTitle = false
    var hasBlank = false
    var surnames = 0
    for part in parts {
      switch part.kind {
      case .title: hasTitle = true
      case .given:
        hasBlank = hasBlank || part.value.utf8.contains(ASCII.space)
        if !NameText.isPlain(part.value) { return false }
      case .given2: if !NameText.isPlain(part.value) { return false }
      case .surname:
        surnames += 1
        if !NameText.isPlainWord(part.value) || surnames > 1 { return false }
      default: return false
      }
    }
    // A title stands only before other words.
    return hasTitle || !hasBlank
  }

  /// Whether a text has signs, jobs or notes that are no part of a name.
  public static func isDecorated(_ text: String) -> Bool { NameDecoration(text) != nil }

  /// The whole name that stands in the part of the given name, with degrees in that of the surname.
  private static func whole(of parts: [NameComponent]) -> String? {
    guard parts.count == 2, let given = parts.first(where: { $0.kind == .given })?.value,
      let surname = parts.first(where: { $0.kind == .surname })?.value,
      areOnlyDegrees(surname, behind: given)
    else { return nil }
    return given + ", " + surname
  }
}
