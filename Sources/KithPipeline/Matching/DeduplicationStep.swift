public import KithFormats
import KithMatching
public import KithModel

/// Finds the records that are one person and makes them one: a step that gathers.
///
/// While contacts come in, only their features stay in memory; the Cards go to disk.
public final class DeduplicationStep: Step {
  private let options: DeduplicationOptions
  private var matcher: Matcher? = Matcher()
  private var spool: Spool
  private var identities: RecordIdentities
  /// How many pairs may be one person but were not merged; known at the end.
  private var doubtful = 0
  /// How many decisions are about somebody who is not there; known at the end.
  private var unknownDecisions = 0
  /// The records and what was found, at the end, where the options ask for it.
  public private(set) var records: MatchedRecords?

  /// Makes a step.
  ///
  /// - Throws: ``SystemError`` where no temporary file can be made.
  public init(_ options: DeduplicationOptions = DeduplicationOptions()) throws {
    self.options = options
    identities = RecordIdentities(
      of: (options.decisions?.decisions ?? []).lazy.flatMap { [$0.uid, $0.with] })
    spool = try Spool()
  }

  /// How many pairs somebody might look at, and how many decisions found nobody.
  public var remarks: [String] {
    var remarks: [String] = []
    if doubtful > 0 {
      let pairs = doubtful == 1 ? "1 pair" : "\(Balance.grouped(doubtful)) pairs"
      remarks.append(
        "\(pairs) may be one person, but not surely enough: kept apart ('kith review' asks)")
    }
    if unknownDecisions > 0 {
      let decisions =
        unknownDecisions == 1
        ? "1 decision is" : "\(Balance.grouped(unknownDecisions)) decisions are"
      remarks.append("\(decisions) about somebody who is not in these files")
    }
    return remarks
  }

  /// Takes contacts; hands on nothing.
  public func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    for contact in contacts {
      matcher?.add(contact)
      identities.add(contact, record: spool.count)
      try spool.append(contact)
    }
  }

  /// Hands on a contact for each cluster, in the order of the clusters' first records, and notes the pairs that
  /// somebody might look at.
  public func finish(
    report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    guard let matcher = matcher.take() else { return }
    let records = MatchedRecords(matcher.match(constraints(report: report)), spool)
    let result = records.matching.result
    doubtful = result.doubtful.count
    if options.keepsRecords {
      self.records = records
    } else {
      for pair in result.doubtful.prefix(Self.mostListed) {
        report(try Self.note(on: pair, records))
      }
    }
    try handOn(result.clusters, of: records, to: emit)
  }

  /// The likeliest so many pairs are listed: nobody reads more, and each costs a look into the spool.
  private static let mostListed = 1000

  /// What follows from the decisions; those that are not followed are reported.
  private func constraints(report: (Diagnostic) -> Void) -> PairConstraints {
    guard let file = options.decisions else { return PairConstraints() }
    let resolution = DecisionResolution(file.decisions, identities)
    unknownDecisions = resolution.unknown
    for conflict in resolution.conflicts { report(file.diagnostic(of: conflict)) }
    return resolution.constraints
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

  private func handOn(
    _ clusters: [Cluster], of records: MatchedRecords, to emit: ([Contact]) throws -> Void
  ) throws {
    var batch: [Contact] = []
    var size = 0
    for cluster in clusters {
      batch.append(try Self.contact(of: cluster, records))
      size += cluster.records.reduce(0) { $0 + records.size(at: $1) }
      // Cards with photos are large: a few of them are enough.
      if batch.count == 256 || size > 1 << 20 {
        try emit(batch)
        batch.removeAll(keepingCapacity: true)
        size = 0
      }
    }
    try emit(batch)
  }

  private static func contact(of cluster: Cluster, _ records: MatchedRecords) throws -> Contact {
    let contacts = try cluster.records.map { try records.contact(at: $0) }
    guard contacts.count > 1 else { return contacts[0] }
    let number = Dictionary(uniqueKeysWithValues: zip(cluster.records, contacts.indices))
    let merges = cluster.decisions.map { decision in
      Merge(
        uid: number[decision.record].flatMap { contacts[$0].uid } ?? "",
        with: number[decision.with].flatMap { contacts[$0].uid } ?? "",
        matchWeight: decision.matchWeight, matchProbability: decision.matchProbability,
        evidence: decision.evidence)
    }
    return ContactMerging.merge(contacts, merges: merges)
  }
}
