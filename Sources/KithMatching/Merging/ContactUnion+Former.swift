import KithModel
import KithText

extension ContactUnion {
  /// Puts the jobs that are over behind, and the ones that took their places where they stood.
  mutating func endJobs(_ succession: JobSuccession) {
    let former = succession.former
    change { $0.former = former }
    for step in succession.steps.reversed() {
      guard let old = step.old.job, let new = step.new.job else { continue }
      var union = contact
      union.organizations.move(
        before: { Job.isOf(old.employer, $0) }, firstWhere: { Job.isOf(new.employer, $0) })
      union.titles.move(
        before: { Job.isOf(old.position, $0) }, firstWhere: { Job.isOf(new.position, $0) })
      change { $0 = union }
    }
    for job in succession.over { end(job, succession) }
  }

  /// Takes out what nobody says any more; what a translation is of stays behind.
  private mutating func end(_ job: Job, _ succession: JobSuccession) {
    var gone: Set<String> = []
    if !succession.employers.contains(job.employer) {
      gone = removeEntries(\.organizations, .organizations) { Job.isOf(job.employer, $0) }
    }
    let employers = gone
    if !succession.positions.contains(job.position) || !employers.isEmpty {
      _ = removeEntries(\.titles, .titles) { title in
        guard Job.isOf(job.position, title) else { return false }
        return title.organizationId.map(employers.contains) == true
          || !succession.positions.contains(job.position)
      }
    }
    guard !employers.isEmpty else { return }
    change { contact in
      for index in contact.titles.indices
      where contact.titles[index].organizationId.map(employers.contains) == true {
        contact.titles[index].organizationId = nil
      }
    }
  }

  /// Takes entries out of a map; answers their keys.
  private mutating func removeEntries<Entry: MapEntry>(
    _ path: WritableKeyPath<Contact, [Entry]>, _ map: ContactMember,
    where isGone: (Entry) -> Bool
  ) -> Set<String> {
    let keys = Set(contact[keyPath: path].filter(isGone).map(\.id)).filter { key in
      let place = JSONPointer.text([map.cardName, key])
      return !contact.localizations.contains { translation in
        translation.patch.contains { $0.name == place || $0.name.hasPrefix(place + "/") }
      }
    }
    guard !keys.isEmpty else { return [] }
    change { $0[keyPath: path].removeAll { keys.contains($0.id) } }
    for key in keys { removed.insert(JSONPointer.text([map.cardName, key])) }
    return keys
  }
}

extension Job {
  /// Whether an employer is the one of a key.
  fileprivate static func isOf(_ employer: String, _ organization: Organization) -> Bool {
    !employer.isEmpty && organization.name.map(key(ofEmployer:)) == employer
  }

  /// Whether a title is the one of a key.
  fileprivate static func isOf(_ position: String, _ title: Title) -> Bool {
    !position.isEmpty && title.kind != .role && TitleKey.key(title.name) == position
  }
}

extension Array {
  /// Moves the first element of which something holds to where the first stands of which something else does, if it
  /// stands behind it.
  fileprivate mutating func move(
    before isPlace: (Element) -> Bool, firstWhere isMeant: (Element) -> Bool
  ) {
    guard let place = firstIndex(where: isPlace), let index = firstIndex(where: isMeant),
      index > place
    else { return }
    insert(remove(at: index), at: place)
  }
}
