import KithModel
import KithText

/// One vCard being written: lines are composed whole, then folded.
struct CardOutput {
  /// What lines are written for.
  enum Use {
    /// A file: they are folded.
    case file
    /// Another spelling of vCard: they are kept as properties.
    case spelling
    /// A comparison: each ends in a line feed alone, and what says nothing of the contact is left out, such as ids and a name
    /// that is mandatory but not there.
    case comparison
  }

  /// What is written so far.
  var bytes: [UInt8]
  /// The same, if it is for another spelling.
  private(set) var properties: [TypedProperty] = []
  /// The version that is written.
  let version: VCardVersion
  /// Whether the card was read from another version, so that names of exporters give way to standard ones.
  let isOfOtherVersion: Bool
  /// Whether no line has a value so far.
  private(set) var isEmpty = true
  /// What had to be left out.
  var losses: LossReport
  /// What the lines are written for.
  let use: Use
  private var line: LineOutput
  private let usedGroups: Set<String>
  private var labelledGroups: Set<String> = []
  private var lastGroup = 0

  init(
    _ bytes: consuming [UInt8], _ version: VCardVersion, _ contact: Contact, for use: Use = .file
  ) {
    self.bytes = bytes
    self.version = version
    self.use = use
    losses = LossReport()
    isOfOtherVersion = contact.vcard.map { $0.version != version.rawValue } ?? false
    line = LineOutput(
      version: version, writesIDs: use != .comparison, isTyped: use == .spelling)
    usedGroups = contact.groups
  }

  /// Writes a line.
  mutating func line(
    _ name: String, group: String? = nil, _ compose: (inout LineOutput) -> Void
  ) {
    line.begin(name, group: group)
    compose(&line)
    line.finish()
    if line.hasValue { isEmpty = false }
    for field in line.lost { losses.add(field) }
    let written = line.bytes
    switch use {
    case .file:
      ContentLineFolding.append(
        written.span, version: version, encoding: line.encoding,
        valueStart: line.valueStart, to: &bytes)
    case .spelling:
      // Reading passes over what has no value, so that writing again would leave it out.
      guard let draft = line.typed, draft.saysSomething else { return }
      properties.append(draft.property)
    case .comparison:
      bytes += written
      bytes.append(ASCII.lineFeed)
    }
  }

  /// Writes a line that is only a text, where there is one.
  mutating func text(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    line(name) { $0.value(text: text) }
  }

  /// Writes a line that is only a URI or another value that is never escaped, where there is one.
  mutating func uri(_ name: String, group: String? = nil, _ uri: String?) {
    guard let uri, !uri.isEmpty else { return }
    line(name, group: group) { $0.value(uri: uri) }
  }

  /// Writes a line and, in its group, its label as Apple does.
  mutating func labelled(
    _ name: String, _ label: String?, _ extensions: Extensions,
    _ compose: (inout LineOutput) -> Void
  ) {
    let label = label.flatMap { $0.trimmed.isEmpty ? nil : $0 }
    let last = lastGroup
    let group = extensions.group ?? (label == nil ? nil : newGroup())
    let count = properties.count
    line(name, group: group, compose)
    if use == .spelling, properties.count == count {
      lastGroup = last
      return
    }
    if let label, let group, labelledGroups.insert(group.lowercased()).inserted {
      line("X-ABLabel", group: group) { $0.value(text: AppleLabel.wrapped(label)) }
    }
  }

  /// A group that nothing else is in.
  mutating func newGroup() -> String {
    repeat { lastGroup += 1 } while usedGroups.contains("item\(lastGroup)")
    return "item\(lastGroup)"
  }

  /// The groups of organisations by id: one of its own for each that a title refers to.
  func groups(ofOrganizationsIn contact: Contact) -> [String: String] {
    let held = Set(contact.titles.compactMap(\.organizationId))
    var groups: [String: String] = [:]
    for organization in contact.organizations where groups[organization.id] == nil {
      if let group = organization.extensions.group {
        groups[organization.id] = group
      } else if held.contains(organization.id) {
        var group = "org-\(organization.id)"
        while usedGroups.contains(group.lowercased()) { group += "-" }
        groups[organization.id] = group
      }
    }
    return groups
  }
}

extension Contact {
  /// All groups that lines of the contact were in, in small letters.
  fileprivate var groups: Set<String> {
    var groups: Set<String> = []
    forEachEntry { extensions in
      if let group = extensions.group { groups.insert(group.lowercased()) }
    }
    for property in vCardProps {
      for parameter in property.parameters where parameter.name == "group" {
        groups.formUnion(parameter.values.map { $0.lowercased() })
      }
    }
    return groups
  }
}
