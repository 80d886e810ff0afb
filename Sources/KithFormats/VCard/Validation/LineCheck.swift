/// Holds one line against the rules of its property; a line that the version does not define, against those of all.
struct LineCheck {
  let line: ContentLine
  /// The property, in capitals.
  let property: String
  /// What the version says of it; `nil` where that is nothing.
  let definition: PropertyDefinition?
  let version: VCardVersion
  /// Whether the reader has said what is wrong with the date.
  let isDateReported: Bool

  /// Adds a finding about the line.
  func find(
    _ rule: CardRule, _ what: String, section: StandardSection? = nil, done: String? = nil,
    isRepaired: Bool? = nil, _ findings: inout FindingList
  ) {
    findings.add(
      rule, what, property: property,
      section: section ?? rule.sections?.section(in: version)
        ?? definition?.section, version: version, line: line.number, done: done,
      isRepaired: isRepaired)
  }

  /// The value as it stands, decoded.
  var value: ArraySlice<UInt8> { line.bytes[line.value] }

  /// What VALUE names, in small letters.
  var declaredType: String? { line.parameter(.value)?.lowercased() }

  /// The beginning of a text, for a message.
  func short(_ text: String) -> String { TerminalText.short(text) }
}
