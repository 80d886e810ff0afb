import KithCleaning
import KithModel

extension ContactUnion {
  /// Employers.
  mutating func uniteOrganizations() {
    unite(
      \.organizations, .organizations, by: .org,
      meaning: EntryMeaning.init,
      absorb: { mine, theirs in
        mine.contexts.formUnion(theirs.contexts)
        mine.name = mine.name ?? theirs.name
        mine.sortAs = mine.sortAs ?? theirs.sortAs
      },
      gather: .units)
  }

  /// Jobs that are over already.
  mutating func uniteFormerJobs() {
    guard others.contains(where: { !$0.former.isEmpty }) else { return }
    var jobs = DistinctFormerJobs()
    for number in order.order(of: .org) { jobs.add(contacts[number].former) }
    change { $0.former = jobs.jobs }
  }

  /// Titles; each stays with its employer.
  mutating func uniteTitles() {
    let titles = contacts.indices.map { number in
      contacts[number].titles.map { title in
        var title = title
        title.organizationId = title.organizationId.map {
          key($0, in: .organizations, of: number) ?? $0
        }
        return title
      }
    }
    unite(
      \.titles, .titles, by: .title, titles, meaning: EntryMeaning.init,
      absorb: { $0.organizationId = $0.organizationId ?? $1.organizationId })
  }
}
