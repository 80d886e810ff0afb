import KithModel

/// Which jobs a source said that somebody had, before it said another.
///
/// Of two statements of one source the newer counts. Which that is, their dates say; where these say nothing, what
/// is taken into a list is newer than what the list had of the same source. A job that is former for a source stays
/// so when the source is read again.
struct JobSuccession {
  /// A job that another took the place of.
  struct Step {
    /// The statement that is no longer true.
    let old: Statement
    /// The one that is.
    let new: Statement
  }

  /// The jobs that are over, the latest first.
  private(set) var former: [FormerJob]
  /// The jobs that are over because of what these contacts say.
  private(set) var steps: [Step] = []
  /// The jobs of statements that are no longer true.
  private(set) var over: [Job] = []
  /// The employers and titles that somebody still says.
  private(set) var employers: Set<String> = []
  /// See ``employers``.
  private(set) var positions: Set<String> = []

  /// Looks for the jobs that are over.
  ///
  /// - Parameters:
  ///   - contacts: what is merged.
  ///   - order: how they are heard of their employers.
  ///   - lead: the contact of the list that takes the others in.
  init(
    _ contacts: [Contact], _ order: MergeOrder, _ survivorship: Survivorship, lead: Int?
  ) {
    guard Self.maySpeakTwice(contacts) else {
      former = []
      return
    }
    var known = DistinctFormerJobs()
    for number in order.order(of: .org) { known.add(contacts[number].former) }
    let statements = order.order(of: .org).flatMap { number in
      ContactSplitting.records(contacts[number]).map {
        Statement($0, number: number, survivorship)
      }
    }
    var isOver = statements.map { known.tells(of: $0) }
    for group in Self.groups(of: statements, without: isOver) {
      for (old, new) in Self.succession(statements, group, lead: lead)
      where !isOver[old] && order.trusts(statements[new].number) {
        isOver[old] = true
        steps.append(Step(old: statements[old], new: statements[new]))
      }
    }
    former = Self.former(steps) + known.jobs
    over = zip(statements, isOver).filter(\.1).compactMap(\.0.job)
    guard !over.isEmpty else { return }
    noteCurrent(contacts, statements, isOver)
  }

  /// Whether a source may have spoken twice: nearly all contacts are of sources that did not.
  ///
  /// It does under one uid, or with the days of two connections; see ``Statement/identities``.
  private static func maySpeakTwice(_ contacts: [Contact]) -> Bool {
    let uids = contacts.compactMap(\.uid)
    return contacts.contains { !$0.former.isEmpty || !$0.records.isEmpty }
      || Set(uids).count < uids.count
      || contacts.count { $0.sources.contains { $0.connectedOn != nil } } > 1
  }

  /// The statements of each source, by their places.
  private static func groups(of statements: [Statement], without isOver: [Bool]) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [String: Int] = [:]
    for (index, statement) in statements.enumerated() where !isOver[index] && statement.job != nil {
      for identity in statement.identities {
        if let place = places[identity] {
          groups[place].append(index)
        } else {
          places[identity] = groups.count
          groups.append([index])
        }
      }
    }
    return groups.filter { $0.count > 1 }
  }

  /// The statements of one source that are no longer true, each with the one that took its place.
  private static func succession(
    _ statements: [Statement], _ group: [Int], lead: Int?
  ) -> [(old: Int, new: Int)] {
    let latest = group.max { statements[$0].isOlder(than: statements[$1]) }
    let dated = latest.flatMap { statements[$0].date == nil ? nil : $0 }
    // What the list has of the source is no news, whenever it is read again.
    let known = group.filter { statements[$0].number == lead }.map { statements[$0].job?.key }
    let newcomer = group.first { index in
      statements[index].number != lead && !known.contains(statements[index].job?.key)
        && !(dated.map { statements[index].isOlder(than: statements[$0]) } ?? false)
    }
    return group.compactMap { index in
      let statement = statements[index]
      var successor = dated.flatMap { statement.isOlder(than: statements[$0]) ? $0 : nil }
      if successor == nil, statement.number == lead, let newcomer,
        statement.date == nil || statements[newcomer].date == nil
      {
        successor = newcomer
      }
      guard let successor, let job = statement.job, let next = statements[successor].job,
        job.isReplaced(by: next)
      else { return nil }
      return (index, successor)
    }
  }

  private static func former(_ steps: [Step]) -> [FormerJob] {
    var jobs = DistinctFormerJobs()
    let ended = steps.compactMap { step in
      step.old.job?.former(lastSeen: step.old.day, source: step.old.contact.sources.first?.format)
    }
    jobs.add(
      ended.sorted {
        ($0.lastSeen ?? "", $1.key.joined(separator: "\n"))
          > ($1.lastSeen ?? "", $0.key.joined(separator: "\n"))
      })
    return jobs.jobs
  }

  /// Notes what is still said: by statements that hold, and in cards by what is not over since.
  private mutating func noteCurrent(
    _ contacts: [Contact], _ statements: [Statement], _ isOver: [Bool]
  ) {
    var ended: [Int: (employers: Set<String>, positions: Set<String>)] = [:]
    for step in steps {
      guard let job = step.old.job else { continue }
      ended[step.old.number, default: ([], [])].employers.insert(job.employer)
      ended[step.old.number, default: ([], [])].positions.insert(job.position)
    }
    for (statement, isOver) in zip(statements, isOver) where isOver {
      guard contacts[statement.number].records.isEmpty, let job = statement.job else { continue }
      ended[statement.number, default: ([], [])].employers.insert(job.employer)
      ended[statement.number, default: ([], [])].positions.insert(job.position)
    }
    for (number, contact) in contacts.enumerated() {
      employers.formUnion(Self.employers(contact).subtracting(ended[number]?.employers ?? []))
      positions.formUnion(Self.positions(contact).subtracting(ended[number]?.positions ?? []))
    }
    for (statement, isOver) in zip(statements, isOver) where !isOver {
      employers.formUnion(Self.employers(statement.contact))
      positions.formUnion(Self.positions(statement.contact))
    }
  }

  private static func employers(_ contact: Contact) -> Set<String> {
    Set(contact.organizations.compactMap { $0.name.map(Job.key(ofEmployer:)) })
  }

  private static func positions(_ contact: Contact) -> Set<String> {
    Set(contact.titles.map { TitleKey.key($0.name) })
  }
}

/// Jobs of before, each once.
struct DistinctFormerJobs {
  /// The jobs in the order in which they came.
  private(set) var jobs: [FormerJob] = []
  private var places: [[String]: Int] = [:]

  /// Adds jobs; of one that is there the later day counts.
  mutating func add(_ others: [FormerJob]) {
    for job in others {
      let key = job.key
      if let place = places[key] {
        guard let day = job.lastSeen else { continue }
        jobs[place].lastSeen = max(jobs[place].lastSeen ?? day, day)
      } else {
        places[key] = jobs.count
        jobs.append(job)
      }
    }
  }

  /// Whether a statement is of a job that is over for its source, and says nothing of a later day.
  func tells(of statement: Statement) -> Bool {
    guard !jobs.isEmpty, let job = statement.job else { return false }
    return statement.contact.sources.contains { source in
      guard let place = places[[job.employer, job.position, source.format]] else { return false }
      guard let day = statement.day, let lastSeen = jobs[place].lastSeen else { return true }
      return day <= lastSeen
    }
  }
}
