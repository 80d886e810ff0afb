import KithText

/// Holds one line against the rules of its property; a line that the version does not define, against those of all.
struct LineCheck {
  let line: ContentLine
  /// The property, in capitals.
  let property: String
  /// What the version says of it; `nil` where that is nothing.
  let definition: PropertyDefinition?
  /// The parameters that belong to the property, and not to every one.
  let parameters: [ParameterName]
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

extension LineCheck {
  /// Checks the parameters, each of its values by itself.
  func checkParameters(_ findings: inout FindingList) {
    var before: Range<Int>?
    for parameter in line.parameters {
      // A parameter of several values is there several times, under one spelling.
      let isFirst = parameter.spelling.isEmpty || parameter.spelling != before
      before = parameter.spelling
      check(parameter, isFirst: isFirst, &findings)
    }
    if parameters.contains(.pointer), line.parameter(.pointer) == nil {
      find(.missingParameter, "\(property) has no JSPTR", &findings)
    }
  }

  private func check(
    _ parameter: ContentLine.Parameter, isFirst: Bool, _ findings: inout FindingList
  ) {
    if parameter.spelling.isEmpty, parameter.name != .custom, version != .v21 {
      find(
        .bareParameter, "'\(text(parameter))' stands without the name of a parameter", &findings)
    }
    switch parameter.name {
    case .encoding: checkEncoding(parameter, &findings)
    case .charset: checkCharset(parameter, &findings)
    case .custom: break
    default: checkDefined(parameter, isFirst: isFirst, &findings)
    }
  }

  private func text(_ parameter: ContentLine.Parameter) -> String {
    short(line.text(ofParameter: parameter.value))
  }

  private func checkEncoding(
    _ parameter: ContentLine.Parameter, _ findings: inout FindingList
  ) {
    let value = line.bytes[parameter.value]
    let isPacked = line.encoding == .quotedPrintable
    switch version {
    case .v21:
      let known: [StaticString] = ["7BIT", "8BIT", "QUOTED-PRINTABLE", "BASE64"]
      if known.contains(where: { value.equalsIgnoringCase($0) }) { return }
    case .v30: if value.equalsIgnoringCase("B") { return }
    case .v40: break
    }
    if isPacked, version != .v21 {
      find(.quotedPrintable, "quoted-printable is of 2.1 only", &findings)
    } else {
      find(.encoding, "the encoding '\(text(parameter))' is not of this version", &findings)
    }
  }

  private func checkCharset(
    _ parameter: ContentLine.Parameter, _ findings: inout FindingList
  ) {
    guard version != .v21 else { return }
    find(.charset, "CHARSET=\(text(parameter)) is of 2.1 only", &findings)
  }

  private func checkDefined(
    _ parameter: ContentLine.Parameter, isFirst: Bool, _ findings: inout FindingList
  ) {
    let name = line.spelling(of: parameter).uppercased()
    guard !name.hasPrefix("X-") else { return }
    guard let rule = ParameterSheet.definition(of: name, in: version) else {
      return isFirst ? findUndefined(name, &findings) : ()
    }
    if isFirst, definition != nil, rule.isOfSome, !parameters.contains(parameter.name) {
      find(
        .misplacedParameter, "\(name) does not belong to \(property)", section: rule.section,
        &findings)
    }
    if !rule.form.allows(line.text(ofParameter: parameter.value), version) {
      find(
        .parameterValue, "\(name)=\(text(parameter)) is not allowed", section: rule.section,
        &findings)
    }
    if parameter.name == .type { checkType(parameter, rule.section, &findings) }
    if parameter.name == .value { checkValueType(parameter, &findings) }
  }

  private func findUndefined(_ name: String, _ findings: inout FindingList) {
    let isOf40 = ParameterSheet.definition(of: name, in: .v40) != nil
    find(
      .unknownParameter,
      isOf40
        ? "\(name) is a parameter of 4.0, not of this version"
        : "\(short(name)) is not registered and has no X-",
      done: isOf40 ? "read as in 4.0, and kept" : nil, &findings)
  }

  private func checkType(
    _ parameter: ContentLine.Parameter, _ section: StandardSection,
    _ findings: inout FindingList
  ) {
    let type = line.text(ofParameter: parameter.value).lowercased()
    // The type of base64 is that of the bytes: PNG, PGP.
    guard let definition, !type.isEmpty, line.encoding != .base64 else { return }
    if version == .v40, type == "pref" {
      find(.preferredType, "TYPE=pref is of 3.0", &findings)
    } else if !definition.knows(type: type, in: version) {
      find(
        .unknownType, "TYPE=\(short(type)) is not registered for \(property)",
        section: version == .v40 ? section : definition.section, &findings)
    }
  }

  private func checkValueType(
    _ parameter: ContentLine.Parameter, _ findings: inout FindingList
  ) {
    guard let definition, version != .v21 else { return }
    let value = line.bytes[parameter.value]
    let types = definition.form.types(in: version)
    guard !value.startsIgnoringCase(with: "x-"),
      !types.contains(where: { value.equalsIgnoringCase($0) })
    else { return }
    find(
      .valueType, "\(property) cannot have the type \(text(parameter))",
      section: definition.section, &findings)
  }
}

extension ParameterDefinition.Form {
  /// Whether a value is one.
  func allows(_ text: String, _ version: VCardVersion) -> Bool {
    switch self {
    case .any, .zone: true
    case .preference: ValueSyntax.isInteger(text, 1...100)
    case .pid: ValueSyntax.isPID(text)
    case .mediaType: ValueSyntax.isMediaType(text)
    case .languageTag: ValueSyntax.isLanguageTag(text)
    case .positiveInteger: ValueSyntax.isInteger(text, 1...Int.max)
    case .boolean: ["true", "false"].contains(text.lowercased())
    case .country: text.utf8.count == 2 && text.utf8.allSatisfy(\.isLetter)
    case .id: MapID.valid(text) != nil
    case .uri: URIText.hasScheme(text)
    case .timestamp: DateSyntax.isTimestamp(Array(text.utf8)[...], in: version)
    case .words(let words):
      text.utf8.starts(with: "x-".utf8)
        || words.contains { Array(text.utf8).equalsIgnoringCase($0) }
    }
  }
}
