import KithCleaning
import KithModel

/// The name of a person that several contacts tell of: the first, with the titles and credentials of all.
struct NameUnion {
  private(set) var name: Name
  /// What titles, credentials and generations are there, in one spelling.
  private var known: Set<[String]>
  /// What the name says, once it has been asked for; it changes with what is added.
  private var coverage: NameCoverage?

  init(_ name: Name) {
    self.name = name
    known = Set(name.components.map(Self.key))
  }

  /// Whether another name says nothing that this does not say too.
  mutating func covers(_ other: Name) -> Bool {
    let mine = coverage ?? NameCoverage(name)
    coverage = mine
    return mine.covers(other)
  }

  /// Adds titles and credentials that only another has; answers how many titles were put before the name.
  mutating func add(_ components: [NameComponent]) -> Int {
    let new = components.filter { component in
      [.title, .credential, .generation].contains(component.kind)
        && known.insert(Self.key(component)).inserted
    }
    guard !new.isEmpty else { return 0 }
    name.components += new.filter { $0.kind != .title }
    coverage = nil
    return new.filter { $0.kind == .title }.count { addTitle($0) }
  }

  /// Adds what a title says besides; answers whether it was put before the name, since none stood there.
  private mutating func addTitle(_ title: NameComponent) -> Bool {
    guard let place = name.components.firstIndex(where: { $0.kind == .title }) else {
      name.components.insert(title, at: 0)
      return true
    }
    name.components[place].value = TitleUnion.united(
      name.components[place].value, with: title.value)
    return false
  }

  private static func key(_ component: NameComponent) -> [String] {
    [component.kind.rawValue, Folding.key(component.value)]
  }
}
