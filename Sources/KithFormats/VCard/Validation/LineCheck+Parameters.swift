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
    if definition?.name == "JSPROP", line.parameter(.pointer) == nil {
      find(.missingParameter, "JSPROP has no JSPTR", &findings)
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
    let spelling = Array(name.utf8)
    guard
      let parameterDefinition = ParameterDefinition.definition(
        of: 0..<spelling.count, in: spelling, version: version)
    else {
      return isFirst ? findUndefined(name, spelling, &findings) : ()
    }
    let properties = parameterDefinition.properties
    if isFirst, let definition, !properties.isEmpty, !properties.contains(definition.name) {
      find(
        .misplacedParameter, "\(name) does not belong to \(definition.name)",
        section: parameterDefinition.section, &findings)
    }
    if !parameterDefinition.form.allows(line.text(ofParameter: parameter.value), version) {
      find(
        .parameterValue, "\(name)=\(text(parameter)) is not allowed",
        section: parameterDefinition.section, &findings)
    }
    if parameter.name == .type { checkType(parameter, parameterDefinition.section, &findings) }
    if parameter.name == .value { checkValueType(parameter, &findings) }
  }

  private func findUndefined(
    _ name: String, _ spelling: [UInt8], _ findings: inout FindingList
  ) {
    let isOf40 =
      ParameterDefinition.definition(of: 0..<spelling.count, in: spelling, version: .v40) != nil
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
    } else if !TypeRegistry.knows(type, of: definition.name, version: version) {
      find(
        .unknownType, "TYPE=\(short(type)) is not registered for \(definition.name)",
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
      .valueType, "\(definition.name) cannot have the type \(text(parameter))",
      section: definition.section, &findings)
  }
}

extension ParameterDefinition.Form {
  /// Whether a value is one.
  func allows(_ text: String, _ version: VCardVersion) -> Bool {
    switch self {
    case .any: true
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
