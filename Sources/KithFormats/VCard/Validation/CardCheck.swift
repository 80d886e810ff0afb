import KithText

/// Holds one card against the rules of its version, line by line.
struct CardCheck {
  /// A UID and where it stands.
  struct UID {
    let bytes: [UInt8]
    let line: Int
    let section: StandardSection
  }

  /// The version; `nil` where the card says none that is known, and no rules are known to hold.
  let version: VCardVersion?
  /// Whether no line said anything.
  private(set) var isEmpty = true
  /// The UID, where there is one.
  private(set) var uid: UID?
  /// The property of the last line, in capitals.
  private(set) var property: String?

  /// The line of BEGIN.
  private let begin: Int
  private var linesSeen = 0
  /// What stood in the ALTID of the first line of each property that may stand only once.
  private var singles: [String: String] = [:]
  private var names: Set<String> = []
  private var firstMember: Int?
  private var isGroup = false

  init(version: VCardVersion?, line: Int) {
    self.version = version
    begin = line
  }

  /// Checks a line; its value is decoded by that.
  mutating func check(
    _ line: inout ContentLine, isProperty: Bool, _ findings: inout FindingList
  ) {
    property = isProperty ? line.text(of: line.name).uppercased() : nil
    let said = findings.takeSaid(of: line.number)
    for diagnostic in said {
      findings.add(
        ReaderRules.cited(diagnostic, version: version ?? .v40, property: property))
    }
    linesSeen += 1
    guard isProperty, let property else { return }
    if property == "VERSION" { checkVersion(line, &findings) }
    if property == "BEGIN" || property == "END" || property == "VERSION" { return }
    isEmpty = isEmpty && line.value.isEmpty
    guard let version else { return }
    let row = PropertySheet.row(of: line.name, in: line.bytes)
    let definition = row?.definition(in: version)
    remember(line, property, definition, &findings)
    if definition == nil { checkName(row, property, line.number, &findings) }
    // What the reader removes or guesses it says itself.
    line.decodeValue { _ in }
    let check = LineCheck(
      line: line, property: property, definition: definition,
      parameters: row?.parameters ?? [], version: version,
      isDateReported: said.contains { ReaderRules.aboutDates.contains($0.slug) })
    check.checkParameters(&findings)
    check.checkValue(&findings)
    if property == "UID", let definition { remember(uid: line, definition) }
  }

  // MARK: The card as a whole

  private mutating func checkVersion(_ line: ContentLine, _ findings: inout FindingList) {
    guard let version else { return }
    names.insert("VERSION")
    // BEGIN is the first line.
    if version == .v40, linesSeen != 2 {
      findings.add(
        .versionPosition, "VERSION does not stand directly behind BEGIN", property: "VERSION",
        version: version, line: line.number)
    }
    if line.text != version.rawValue {
      findings.add(
        .versionValue, "'\(line.shortText)' is no version of vCard", property: "VERSION",
        version: version, line: line.number)
    }
  }

  private mutating func remember(
    _ line: ContentLine, _ property: String, _ definition: PropertyDefinition?,
    _ findings: inout FindingList
  ) {
    guard let definition, let version else { return }
    if definition.cardinality.isMandatory { names.insert(property) }
    if property == "MEMBER", firstMember == nil { firstMember = line.number }
    if property == "KIND" {
      isGroup = isGroup || line.bytes[line.value].equalsIgnoringCase("group")
    }
    guard definition.cardinality.isSingle else { return }
    // Lines with one ALTID are one property in several languages (RFC 6350 section 5.4).
    let altid = line.parameter(.altid).map { "=" + $0 } ?? ""
    guard let first = singles[property] else {
      singles[property] = altid
      return
    }
    guard first != altid || altid.isEmpty else { return }
    findings.add(
      .repeatedProperty, "\(property) stands again, but a card has only one",
      property: property, section: definition.section, version: version, line: line.number)
  }

  private mutating func remember(uid line: ContentLine, _ definition: PropertyDefinition) {
    guard uid == nil, !line.value.isEmpty else { return }
    uid = UID(
      bytes: Array(line.bytes[line.value]), line: line.number, section: definition.section)
  }

  /// A name that the version does not define.
  private func checkName(
    _ row: PropertyRow?, _ property: String, _ line: Int, _ findings: inout FindingList
  ) {
    guard let version, !property.hasPrefix("X-") else { return }
    if version == .v40, let successor = row?.successor {
      findings.add(
        .droppedProperty, "\(property) is no property of 4.0 any more", property: property,
        section: successor.section, version: version, line: line, done: successor.done,
        isRepaired: successor.isRepaired)
      return
    }
    let others = [VCardVersion.v40, .v30, .v21]
    if let row, let other = others.first(where: { row.definition(in: $0) != nil }) {
      findings.add(
        .foreignProperty, "\(property) is a property of \(other.rawValue), not of this version",
        property: property, version: version, line: line)
    } else {
      findings.add(
        .unknownProperty, "\(TerminalText.short(property)) is not registered and has no X-",
        property: property, version: version, line: line)
    }
  }

  /// What can only be said when all lines are seen.
  func finish(_ findings: inout FindingList) {
    guard let version else { return }
    for row in PropertySheet.rows where !names.contains(row.name) {
      guard let definition = row.definition(in: version), definition.cardinality.isMandatory
      else { continue }
      findings.add(
        .missingProperty, "the card has no \(row.name)", property: row.name,
        section: definition.section, version: version, line: begin)
    }
    if let firstMember, !isGroup, version == .v40 {
      findings.add(
        .memberWithoutGroup, "MEMBER stands in a card whose KIND is not group",
        property: "MEMBER", version: version, line: firstMember)
    }
  }
}
