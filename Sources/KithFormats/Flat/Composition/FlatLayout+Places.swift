/// Places that are the same in layouts that have grown differently.
extension FlatLayout {
  /// A column, by its number or, since groups are added in any order, by its group.
  enum Place: Hashable {
    case column(Int)
    case group(FlatGroup)
    /// A column that is added where somebody needs it, by its heading, and which of those that are called so, from 1.
    case rare(String, Int)
  }

  /// The column at a place.
  func column(at place: Place) -> Int? {
    switch place {
    case .column(let column): return column
    case .rare(let heading, let number):
      let added = headings.indices.dropFirst(normalized.count).filter { headings[$0] == heading }
      return number <= added.count ? added[number - 1] : nil
    case .group(let group):
      guard let list = groups[group.kind], list.indices.contains(group.number - 1) else {
        return nil
      }
      return list[group.number - 1].column(of: group.part)
    }
  }

  /// The heading of the column at a place.
  func heading(at place: Place) -> String? { column(at: place).map { headings[$0] } }

  /// Where what stood under a heading belongs: in the column of that heading that the table has by itself, else in the
  /// first of the field.
  func place(of heading: String, holding field: FlatField) -> Place? {
    if case .group(let group) = field { return .group(group) }
    let column =
      normalized.firstIndex(of: Heading.normalized(heading)) ?? (field.isKept ? nil : first[field])
    return column.map { .column($0) } ?? (isRare(heading) ? .rare(heading, 1) : nil)
  }

  /// Whether there is a column at a place, or may be one.
  func mayHold(_ place: Place) -> Bool {
    if case .group = place { column(at: place) != nil } else { true }
  }

  /// All columns that are about the same.
  func places(of facet: FlatFacet) -> [Place] {
    let numbered = groups.filter { FlatFacet($0.key) == facet }.flatMap { kind, list in
      list.enumerated().flatMap { number, group in
        group.parts.map { Place.group(FlatGroup(kind: kind, number: number + 1, part: $0.part)) }
      }
    }
    return facets.indices.filter { facets[$0] == facet }.map { .column($0) } + numbered
  }
}

extension FlatComposition {
  /// The text at a place; none where the record has no such column yet.
  func text(at place: FlatLayout.Place) -> String {
    layout.column(at: place).map { cells[$0] } ?? ""
  }

  /// Fills the column at a place.
  mutating func set(_ place: FlatLayout.Place, _ text: String) {
    if case .rare(let heading, _) = place, layout.column(at: place) == nil {
      _ = layout.append(heading: heading)
    }
    if let column = layout.column(at: place) { cells[column] = text }
  }
}
