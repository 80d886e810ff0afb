import KithCleaning
import KithModel

extension MapUnion.Gathering {
  /// Labels: two of one value are both right, `Desk, Lab`.
  static func labels(_ path: WritableKeyPath<Entry, String?>) -> Self {
    Self(isNeeded: { $0[keyPath: path] != nil }) { mine, others in
      let label = mine[keyPath: path]
      var known = Set(parts(of: label).map(Folding.key))
      let new = others.flatMap { parts(of: $0[keyPath: path]) }
        .filter { known.insert(Folding.key($0)).inserted }
      mine[keyPath: path] = ([label].compactMap(\.self) + new).joined(separator: ", ")
    }
  }

  private static func parts(of label: String?) -> [String] {
    (label ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}

extension MapUnion<Organization>.Gathering {
  /// Departments.
  static var units: Self {
    Self(isNeeded: { !$0.units.isEmpty }) { mine, others in
      var known = Set(mine.units.map { Folding.key($0.name) })
      mine.units += others.flatMap(\.units)
        .filter { known.insert(Folding.key($0.name)).inserted }
    }
  }
}
