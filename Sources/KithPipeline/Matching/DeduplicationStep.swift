public import KithFormats
import KithMatching
public import KithModel

/// Finds the records that are one person and makes them one: a step that gathers.
///
/// While contacts come in, only their features stay in memory; the Cards go to disk.
public final class DeduplicationStep: Step {
  private var matcher: Matcher? = Matcher()
  private var spool: Spool
  /// How many pairs may be one person but were not merged; known at the end.
  private var doubtful = 0

  /// Makes a step.
  ///
  /// - Throws: ``SystemError`` where no temporary file can be made.
  public init() throws { spool = try Spool() }

  /// How many pairs somebody might look at.
  public var remark: String? {
    guard doubtful > 0 else { return nil }
    let pairs = doubtful == 1 ? "1 pair" : "\(Balance.grouped(doubtful)) pairs"
    return "\(pairs) may be one person, but not surely enough: kept apart (--verbose lists them)"
  }

  /// Takes contacts; hands on nothing.
  public func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    for contact in contacts {
      matcher?.add(contact)
      try spool.append(contact)
    }
  }

  /// Hands on a contact for each cluster, in the order of the clusters' first records, and notes the pairs that
  /// somebody might look at.
  public func finish(
    report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    guard let matcher = matcher.take() else { return }
    let result = matcher.result()
    doubtful = result.doubtful.count
    for pair in result.doubtful.prefix(Self.mostListed) { report(try note(on: pair)) }
    var batch: [Contact] = []
    var size = 0
    for cluster in result.clusters {
      batch.append(try contact(of: cluster))
      size += cluster.records.reduce(0) { $0 + spool.size(at: $1) }
      // Cards with photos are large: a few of them are enough.
      if batch.count == 256 || size > 1 << 20 {
        try emit(batch)
        batch.removeAll(keepingCapacity: true)
        size = 0
      }
    }
    try emit(batch)
  }

  /// The likeliest so many pairs are listed: nobody reads more, and each costs a look into the spool.
  private static let mostListed = 1000

  private func note(on pair: DoubtfulPair) throws -> Diagnostic {
    let first = try spool.contact(at: pair.first)
    let second = try spool.contact(at: pair.second)
    let percent = Int((pair.matchProbability * 100).rounded())
    let source = first.sources.first
    return Diagnostic(
      .note, "dedupe.doubtful",
      "\(Self.label(first)) and \(Self.label(second)) of \(Self.place(second)) may be one person (\(percent) %)",
      done: "kept apart", file: source?.file ?? "-", line: source?.line, record: source?.record)
  }

  private static func label(_ contact: Contact) -> String {
    let label =
      contact.name?.display ?? contact.organizations.first?.name ?? contact.emails.first?.address
      ?? contact.phones.first?.number
    return label.map { "'\($0)'" } ?? "a contact without a name"
  }

  private static func place(_ contact: Contact) -> String {
    guard let source = contact.sources.first else { return "-" }
    return source.line.map { "\(source.file):\($0)" } ?? source.file
  }

  private func contact(of cluster: Cluster) throws -> Contact {
    let contacts = try cluster.records.map { try spool.contact(at: $0) }
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
