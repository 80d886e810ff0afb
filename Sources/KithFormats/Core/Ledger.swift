public import KithModel
import KithText

/// What contacts hold that is not written yet.
///
/// It is opened for each contact by the catalogue of members, and settled by the writer for each value that it writes.
/// What is left open is lost, and counted by its kind. So a writer that forgets a value says that it lost it; nothing goes in silence.
public struct Ledger: Sendable {
  /// How many values of each part are open, by the part's number.
  private var open: [Int]
  /// The parts that were touched since the contact was opened.
  private var touched: [Int] = []
  /// How many values of each part were lost of all contacts so far.
  private var lost: [Int]
  /// What was lost beside the parts of a Card.
  private var others = LossReport()
  /// What of details is told by the contact itself.
  private var implied: ContactDetails = []
  /// Whether what is settled is written a second time, and was settled before.
  var isPaused = false
  /// Whether it is remembered what was lost of the contact that was closed last.
  public var reportsEach = false
  private var latest = LossReport()

  /// Makes a ledger in which nothing stands.
  public init() {
    open = Array(repeating: 0, count: ContactPart.count)
    lost = open
  }

  // MARK: A contact

  /// Opens what a contact has.
  public mutating func open(_ contact: Contact) {
    for member in Self.plain { owe(member, contact.count(of: member)) }
    if let uid = contact.uid, !UIDMinting.isMinted(uid) { owe(.uid) }
    if let name = contact.name { open(name) }
    if let speakToAs = contact.speakToAs {
      owe(.speakToAs, speakToAs.pronouns.count)
      owe(.speakToAs, .grammaticalGender, speakToAs.grammaticalGender == nil ? 0 : 1)
      owe(.speakToAs, speakToAs.extensions)
    }
    // By span: a loop over the arrays would copy each value with all its fields.
    let organizations = contact.organizations.span
    for index in organizations.indices {
      owe(.organizations, organizations[index].name?.isEmpty == false ? 1 : 0)
      owe(.organizations, .units, organizations[index].units.count)
    }
    // Of one employer it is plain where a title is held.
    implied = contact.organizations.count > 1 ? [] : ContactDetails(.organizationId)
    let sources = contact.sources.span
    for index in sources.indices {
      owe(.sources, .connectedOn, sources[index].connectedOn == nil ? 0 : 1)
      owe(.sources, .lastContact, sources[index].lastContact == nil ? 0 : 1)
    }
  }

  /// The members whose values are counted one by one.
  ///
  /// The product that made a card is another once it is written; a uid that was minted is the same again when the
  /// contact is read. Names, organisations, pronouns and what sources say are opened by their parts. What became of the
  /// records is history, and stays in Cards alone.
  private static let plain = ContactMember.allCases.filter {
    switch $0 {
    case .uid, .prodId, .name, .organizations, .speakToAs, .sources, .vcard, .changes, .merges,
      .records:
      false
    default: true
    }
  }

  private mutating func open(_ name: Name) {
    owe(.name, .full, name.full?.isEmpty == false ? 1 : 0)
    let components = name.components.span
    for index in components.indices where components[index].kind != .separator {
      owe(.name, components[index].kind.detail)
      owe(.name, .phonetic, components[index].phonetic == nil ? 0 : 1)
      owe(.extensions, components[index].extensions.members.isEmpty ? 0 : 1)
    }
    // Only vCard and Cards say in what letters or system.
    owe(.name, .phonetic, name.phoneticSystem == nil && name.phoneticScript == nil ? 0 : 1)
    owe(.name, .sortAs, name.sortAs.count)
    owe(.name, name.extensions)
  }

  /// Settles values that were written, and opens what they say besides.
  ///
  /// - Parameters:
  ///   - member: what they are values of.
  ///   - count: how many.
  ///   - details: what the values say besides themselves.
  ///   - said: what of it was written, too.
  public mutating func settle(
    _ member: ContactMember, _ count: Int = 1, _ details: ContactDetails = [],
    saying said: ContactDetails = []
  ) {
    guard !isPaused else { return }
    owe(member, -count)
    let rest = details.subtracting(said).subtracting(implied)
    var bits = rest.rawValue
    while bits != 0 {
      if let detail = ContactDetail(rawValue: UInt8(bits.trailingZeroBitCount)) {
        owe(member, detail)
      }
      bits &= bits - 1
    }
  }

  /// Settles a value of a part that was written, and opens what it says besides.
  mutating func settle(
    _ part: ContactPart, _ details: ContactDetails = [], saying said: ContactDetails = []
  ) {
    guard let detail = part.detail else {
      return settle(part.member, 1, details, saying: said)
    }
    settle(part.member, detail)
  }

  /// Settles an organisation whose name and units were written.
  mutating func settle(_ organization: Organization) {
    settle(
      .organizations, organization.name?.isEmpty == false ? 1 : 0, organization.details)
    settle(.organizations, .units, organization.units.count)
  }

  /// Settles what of a name stands in the name that is shown.
  mutating func settle(_ name: Name?, shownAs shown: String) {
    guard let name else { return }
    if let full = name.full, !full.isEmpty, shown.contains(text: full) { settle(.name, .full) }
    for component in name.components
    where component.kind != .separator && shown.contains(text: component.value) {
      settle(.name, component.kind.detail)
    }
  }

  /// Settles details that were written.
  public mutating func settle(_ member: ContactMember, _ detail: ContactDetail, _ count: Int = 1) {
    if !isPaused { owe(member, detail, -count) }
  }

  /// Settles all that is open of a part.
  public mutating func settleAll(_ member: ContactMember, _ detail: ContactDetail? = nil) {
    let number = ContactPart(member, detail).number
    if open[number] > 0 { owe(number, -open[number]) }
  }

  /// How many values of a part are open.
  public func count(_ member: ContactMember, _ detail: ContactDetail? = nil) -> Int {
    open[ContactPart(member, detail).number]
  }

  /// Opens values of a part.
  public mutating func owe(_ member: ContactMember, _ count: Int = 1) {
    if count != 0 { owe(ContactPart(member).number, count) }
  }

  /// Opens details of values.
  public mutating func owe(_ member: ContactMember, _ detail: ContactDetail, _ count: Int = 1) {
    if count != 0 { owe(ContactPart(member, detail).number, count) }
  }

  /// Opens what a member that is counted by its parts carries besides.
  private mutating func owe(_ member: ContactMember, _ extensions: Extensions) {
    guard !extensions.isEmpty else { return }
    owe(.extensions, extensions.members.count)
    owe(member, .vCardParams, extensions.hasWords ? 1 : 0)
  }

  private mutating func owe(_ part: Int, _ count: Int) {
    if open[part] == 0 { touched.append(part) }
    open[part] += count
    assert(open[part] >= 0, "more was settled than there was of \(ContactPart(number: part).field)")
  }

  /// Closes the contact: what is open is lost.
  public mutating func close() {
    for part in touched {
      if open[part] > 0 { lose(part, open[part]) }
      open[part] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func lose(_ part: Int, _ count: Int) {
    lost[part] += count
    if reportsEach { latest.add(ContactPart(number: part).field, count) }
  }

  /// What was lost of the contact that was closed last, where each is reported.
  public mutating func takeLatest() -> LossReport {
    defer { latest = LossReport() }
    return latest
  }

  // MARK: All contacts

  /// Counts what was lost beside the parts of a Card.
  ///
  /// - Parameters:
  ///   - what: what people call it.
  ///   - count: how much of it.
  public mutating func lose(_ what: String, _ count: Int = 1) {
    others.add(what, count)
    if reportsEach { latest.add(what, count) }
  }

  /// Counts what a writer lost that knows it by itself.
  mutating func lose(_ report: LossReport) {
    others.add(report)
    if reportsEach { latest.add(report) }
  }

  /// Counts details of values that were written otherwise than they were.
  public mutating func lose(_ member: ContactMember, _ detail: ContactDetail, _ count: Int = 1) {
    if count > 0 { lose(ContactPart(member, detail).number, count) }
  }

  /// Counts a contact of which nothing has a place in the target: an empty record would be refused when it is read.
  ///
  /// - Returns: false, as a writer answers that has not written a contact.
  public mutating func leaveOutEmpty() -> Bool {
    lose(Self.nothingFits)
    return false
  }

  /// What every format says of contacts that it has a place for nothing of.
  static let nothingFits = "contacts of which nothing fits"

  /// What is counted of a value whose parameters have no place in vCard 2.1.
  static let parameters = "vCard parameters"

  /// What is counted of a value whose control characters the format cannot hold.
  static let controlCharacters = "control characters"

  /// Counts a contact that is left out as a whole; what it says is not counted besides.
  ///
  /// - Parameter what: which contacts are left out.
  /// - Returns: false, as a writer answers that has not written a contact.
  mutating func leaveOut(_ what: String) -> Bool {
    for part in touched { open[part] = 0 }
    touched.removeAll(keepingCapacity: true)
    lose(what)
    return false
  }

  /// What was lost so far.
  public var report: LossReport {
    var report = others
    for (number, count) in lost.enumerated() where count > 0 {
      report.add(ContactPart(number: number).field, count)
    }
    return report
  }

  /// What was lost since this was last asked.
  public mutating func takeReport() -> LossReport {
    defer { self = Ledger() }
    return report
  }
}
