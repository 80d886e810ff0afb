public import KithFormats
import KithMatching
public import KithModel

/// Finds the records that are one person and makes them one: a step that gathers.
///
/// While contacts come in, only their features stay in memory; the Cards go to disk.
public final class DeduplicationStep: ListAwareStep {
  private let options: DeduplicationOptions
  private var matcher: Matcher?
  private var spool: Spool
  private var identities: RecordIdentities
  /// How many pairs may be one person but were not merged; known at the end.
  private var doubtful = 0
  /// In how many questions these are asked about: two groups of records are asked about once; known at the end.
  private var questions = 0
  /// How many decisions are about somebody who is not there; known at the end.
  private var unknownDecisions = 0
  /// Sources that are preferred, but of which nothing has come.
  private var missingSources: [String]
  /// Whether there is a list that takes the others in: no two of its contacts become one, and they keep their uids and
  /// their order.
  private var hasList = false
  private var isInList = false
  private var list = SettledList()
  /// Pairs of a new record and the one of the list that is known to be the same.
  private var known: [RecordPair] = []
  private var counts = ListCounts()
  /// How many records a uid alone joined to another, or to one of the list that they changed.
  private var joinedByUID = 0
  /// How many records went into the first of their cluster.
  private var merged = 0
  /// The merge that is the least sure of all, in words, where somebody should look at it; known at the end.
  private var leastSure: String?
  /// How many more records there are because merged contacts were taken apart.
  private var takenApart = 0
  /// The records and what was found, at the end, where the options ask for it.
  public private(set) var records: MatchedRecords?

  /// Makes a step.
  ///
  /// - Throws: ``SystemError`` where no temporary file can be made.
  public init(_ options: DeduplicationOptions = DeduplicationOptions()) throws {
    self.options = options
    matcher = Matcher(options.matching.interruptible)
    identities = RecordIdentities(
      of: (options.decisions?.decisions ?? []).lazy.flatMap { [$0.uid, $0.with] })
    missingSources = options.survivorship.preferences.map(\.source)
    spool = try Spool()
  }

  /// How many were merged, what became of a list, how many pairs somebody might look at, and what of the options found
  /// nobody.
  public var outcome: StepOutcome {
    var outcome = StepOutcome(remarks: remarks)
    outcome.merged = merged
    outcome.takenApart = takenApart
    return outcome
  }

  private var remarks: [String] {
    var remarks = hasList ? [counts.description] : []
    if joinedByUID > 0 {
      let records =
        joinedByUID == 1 ? "1 record joins" : "\(Balance.grouped(joinedByUID)) records join"
      remarks.append(
        hasList
          ? "\(records) a contact of the list by the uid alone: what is new comes last ('kith explain' says more)"
          : "\(records) another by the uid alone ('kith explain' says more)")
    }
    if let leastSure {
      remarks.append(
        "the least sure merge: \(leastSure) ('kith match' lists all, with the evidence)"
      )
    }
    if doubtful > 0 {
      let pairs = doubtful == 1 ? "1 pair" : "\(Balance.grouped(doubtful)) pairs"
      let asks =
        questions == 1 ? "asks one question" : "asks \(Balance.grouped(questions)) questions"
      remarks.append(
        "\(pairs) may be one person, but not surely enough: kept apart ('kith review' \(questions == doubtful ? "asks" : asks))"
      )
    }
    if unknownDecisions > 0 {
      let decisions =
        unknownDecisions == 1
        ? "1 decision is" : "\(Balance.grouped(unknownDecisions)) decisions are"
      remarks.append("\(decisions) about somebody who is not in these files")
    }
    return remarks
      + missingSources.map { "nothing is from '\($0)', so it is preferred for nothing" }
  }

  /// The contacts of the list take the others in.
  public func beginList() { (hasList, isInList) = (true, true) }
  /// What comes now is taken in.
  public func endList() { isInList = false }

  /// Takes contacts; hands on nothing.
  public func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    var parts = contacts
    if options.decisions != nil, !isInList, contacts.contains(where: isToBeTakenApart) {
      parts = contacts.flatMap { isToBeTakenApart($0) ? ContactSplitting.split($0) : [$0] }
      takenApart += parts.count - contacts.count
    }
    matcher?.add(parts)
    for part in parts {
      if let diagnostic = unbelievedDate(of: part) { report(diagnostic) }
      try add(part)
    }
  }

  /// Says that a record claims to be of the future, which would put what it says before all others.
  private func unbelievedDate(of contact: Contact) -> Diagnostic? {
    guard let date = options.survivorship.unbelievedDate(of: contact) else { return nil }
    let source = contact.sources.first
    return Diagnostic(
      .warning, "dedupe.future-date", "'\(date)' is later than today",
      done: "not believed: it puts nothing first", file: source?.file ?? "-", line: source?.line,
      record: source?.record)
  }

  private func add(_ contact: Contact) throws {
    identities.add(contact, record: spool.count)
    missingSources.removeAll { name in contact.sources.contains { $0.isNamed(name) } }
    if hasList { try note(contact) }
    try spool.append(contact)
  }

  /// Whether somebody decided that two of those who were merged into a contact are two people.
  ///
  /// A list stays as it is: those that came out of one of its contacts would find no way back to each other.
  private func isToBeTakenApart(_ contact: Contact) -> Bool {
    guard !contact.records.isEmpty, !isInList, let decisions = options.decisions?.decisions else {
      return false
    }
    let uids = Set(contact.records.compactMap(\.contact.uid))
    return decisions.contains {
      $0.verdict == .different && uids.contains($0.uid) && uids.contains($0.with)
    }
  }

  /// Notes a contact of the list, or whom of the list a new one is known to be.
  private func note(_ contact: Contact) throws {
    if isInList { return list.add(contact) }
    let like =
      try list.record(of: contact)
      ?? list.likes(of: contact).first { try spool.contact(at: $0).saysAll(of: contact) }
    if let like { known.append(RecordPair(like, spool.count)) }
  }

  /// Hands on a contact for each cluster, in the order of the clusters' first records, and notes the pairs that
  /// somebody might look at.
  public func finish(
    report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    guard let matcher = matcher.take() else { return }
    let matching = matcher.match(constraints(report: report))
    try Interruption.check()
    let records = MatchedRecords(
      matching, spool, options.survivorship, listCount: list.count)
    let result = records.matching.result
    doubtful = result.doubtful.count
    questions = doubtful > 1 ? records.questions.count : doubtful
    if options.keepsRecords {
      self.records = records
    } else {
      for pair in result.doubtful.prefix(Self.maxListed) {
        report(try Self.note(on: pair, records))
      }
    }
    leastSure = try Self.leastSure(result.clusters, records)
    try handOn(result.clusters, of: records, report: report, to: emit)
  }

  /// From so much on nobody needs to look at the merge that is the least sure.
  private static let sure = 0.99

  /// The merge that is the least sure of all, in words; `nil` where all are sure.
  private static func leastSure(
    _ clusters: [Cluster], _ records: MatchedRecords
  ) throws -> String? {
    let decisions = clusters.lazy.flatMap(\.decisions).filter { !$0.isDecided }
    guard let decision = decisions.min(by: { $0.matchWeight < $1.matchWeight }),
      decision.matchProbability < sure
    else { return nil }
    return try MergeWords.pair(decision, records)
  }

  /// The likeliest so many pairs are listed: nobody reads more, and each costs a look into the spool.
  private static let maxListed = 1000

  /// What follows from the decisions; those that are not followed are reported.
  private func constraints(report: (Diagnostic) -> Void) -> PairConstraints {
    var constraints = PairConstraints()
    if let file = options.decisions {
      let resolution = DecisionResolution(file.decisions, identities)
      unknownDecisions = resolution.unknown
      for conflict in resolution.conflicts { report(file.diagnostic(of: conflict)) }
      constraints = resolution.constraints
    }
    constraints.known = known
    constraints.settled = list.count
    return constraints
  }

  private static func note(
    on pair: DoubtfulPair, _ records: MatchedRecords
  ) throws -> Diagnostic {
    let first = try records.contact(at: pair.first)
    let second = try records.contact(at: pair.second)
    let percent = Int((pair.matchProbability * 100).rounded())
    let source = first.sources.first
    return Diagnostic(
      .note, "dedupe.doubtful",
      "'\(first.label)' and '\(second.label)' of \(second.place) may be one person (\(percent) %)",
      done: "kept apart", file: source?.file ?? "-", line: source?.line, record: source?.record)
  }

  /// Names the records that become one.
  private func nameMerges(
    of cluster: Cluster, _ records: MatchedRecords, _ report: (Diagnostic) -> Void
  ) throws {
    for decision in cluster.decisions {
      let first = min(decision.record, decision.with)
      let source = try records.contact(at: first).sources.first
      report(
        Diagnostic(
          .note, "dedupe.merged", try MergeWords.pair(decision, records),
          done: "merged", file: source?.file ?? "-", line: source?.line, record: source?.record))
    }
  }

  /// Merges a batch of clusters on all cores, and hands it on before the next.
  ///
  /// Each is a person now, so no two of them keep one uid.
  private func handOn(
    _ clusters: [Cluster], of records: MatchedRecords, report: (Diagnostic) -> Void,
    to emit: ([Contact]) throws -> Void
  ) throws {
    var uids = UniqueUIDs()
    var batch: [Cluster] = []
    var size = 0
    func flush() throws {
      let merged = try batch.concurrentMap { cluster in
        let contact = try records.contact(of: cluster)
        let change = try records.change(contact, of: cluster)
        let joined = try records.countJoinedByUID(cluster, change)
        return (contact: contact, change: change, joinedByUID: joined)
      }
      if options.namesMerges { try batch.forEach { try nameMerges(of: $0, records, report) } }
      for one in merged {
        counts.add(one.change)
        joinedByUID += one.joinedByUID
      }
      var contacts = merged.map(\.contact)
      for index in contacts.indices { uids.settle(&contacts[index]).map(report) }
      try emit(contacts)
      batch.removeAll(keepingCapacity: true)
      size = 0
    }
    for cluster in clusters {
      batch.append(cluster)
      merged += cluster.records.count - 1
      size += cluster.records.reduce(0) { $0 + records.size(at: $1) }
      // Cards with photos are large: a few of them are enough.
      if batch.count == 1024 || size > 1 << 20 { try flush() }
    }
    try flush()
  }
}
