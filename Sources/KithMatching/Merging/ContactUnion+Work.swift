import KithCleaning
import KithModel

extension ContactUnion {
  /// Employers and titles; a title stays with its employer.
  mutating func uniteWork() {
    unite(
      \.organizations, "organizations", by: .org,
      isSame: { OrganizationKey.words($0.name ?? "") == OrganizationKey.words($1.name ?? "") },
      absorb: { mine, theirs in
        mine.contexts.formUnion(theirs.contexts)
        mine.name = mine.name ?? theirs.name
        mine.sortAs = mine.sortAs ?? theirs.sortAs
        for unit in theirs.units
        where !mine.units.contains(where: { Folding.key($0.name) == Folding.key(unit.name) }) {
          mine.units.append(unit)
        }
      })
    let titles = contacts.indices.map { number in
      contacts[number].titles.map { title in
        var title = title
        title.organizationId = title.organizationId.map {
          key($0, in: "organizations", of: number) ?? $0
        }
        return title
      }
    }
    unite(
      \.titles, "titles", by: .title, titles, isSame: SameValue.title,
      absorb: { $0.organizationId = $0.organizationId ?? $1.organizationId })
  }
}
