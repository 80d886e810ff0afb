import KithModel

extension TypedProperty {
  /// The property that a parsed line of vCard 4.0 spells.
  init(_ line: ContentLine) {
    self.init(name: line.text(of: line.name).lowercased(), line: line.number)
    if !line.group.isEmpty { group = line.text(of: line.group) }
    let form = PropertySheet.form(of: name)
    var declared: String?
    for parameter in line.parameters {
      let text = line.text(ofParameter: parameter.value)
      switch parameter.name {
      case .value where declared == nil: declared = text.lowercased()
      case .label: parameters.add("label", text.replacingEscapedLineBreaks)
      case .sortAs where form?.components != nil:
        // RFC 6350 section 5.9: one quoted text, whose commas separate the components.
        for key in text.split(separator: ",", omittingEmptySubsequences: false) {
          parameters.add("sort-as", String(key))
        }
      default: parameters.add(line.spelling(of: parameter), text)
      }
    }
    type = declared ?? form?.type ?? Self.unknown
    values = Self.values(of: line, type, form)
  }

  private static func values(
    of line: ContentLine, _ type: String, _ form: ValueForm?
  ) -> [Value] {
    if type == "uri" { return [.text(line.uri)] }
    guard type == "text" else { return [.text(line.text(of: line.value))] }
    guard let form else {
      // A comma without a backslash can only separate texts (RFC 6350 section 4.1); the blanks are theirs.
      return line.parts(of: line.value, between: ASCII.comma, trims: false)
        .map { .text(line.unescaped($0)) }
    }
    if form.isList {
      let texts = line.list(line.value)
      return texts.isEmpty ? [.text("")] : texts.map { .text($0) }
    }
    if let components = form.components {
      let parts = line.parts(of: line.value, between: ASCII.semicolon)
      return [
        .structure(
          parts.map { part in
            guard components.areLists else { return [line.unescaped(part)] }
            let list = line.list(part)
            return list.isEmpty ? [""] : list
          })
      ]
    }
    return [.text(line.text)]
  }

  /// The lines of vCard that spell the property; none where its name is no name.
  ///
  /// A property that holds one value gives a line for each that there is.
  ///
  /// - Parameter version: the version that the card says, by which its lines are read.
  func lines(version: VCardVersion) -> [ContentLine] {
    guard !name.isEmpty, LineOutput.token(name) == name else { return [] }
    let form = PropertySheet.form(of: name)
    let isList = form?.isList ?? true
    return isList
      ? [line(values, form, version)].compactMap(\.self)
      : values.compactMap { line([$0], form, version) }
  }

  private func line(
    _ values: [Value], _ form: ValueForm?, _ version: VCardVersion
  ) -> ContentLine? {
    var output = LineOutput(version: .v40)
    output.begin(name.uppercased(), group: group)
    if type != Self.unknown, type != form?.type { output.parameter("VALUE", type) }
    for parameter in parameters {
      let name = LineOutput.token(parameter.name).uppercased()
      guard !name.isEmpty else { continue }
      let isLabel = name == "LABEL"
      output.parameter(name, isLabel ? parameter.values.map(\.maskingEscapes) : parameter.values)
    }
    write(values, form, to: &output)
    var line = ContentLine()
    line.bytes = output.bytes
    line.number = self.line
    line.version = version == .v40 ? .v40 : .v30
    guard line.parse() else { return nil }
    // ical.js has this type where vCard 3.0 says ENCODING=b.
    if type == "binary" { line.encoding = .base64 }
    return line
  }

  private func write(
    _ values: [Value], _ form: ValueForm?, to output: inout LineOutput
  ) {
    let texts = values.flatMap(\.texts)
    if type == Self.unknown {
      output.value(raw: values.map(\.raw))
    } else if type != "text" {
      output.value(uri: texts.joined(separator: ","))
    } else if form?.components != nil {
      output.value(structured: values.first?.structure ?? [])
    } else if form?.isList ?? true {
      output.value(list: texts)
    } else {
      output.value(text: texts.joined(separator: ";"))
    }
  }
}

extension TypedProperty.Value {
  /// The value as it stands in vCard.
  fileprivate var raw: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .structure(let components): .array(components.map { .array($0.map { .string($0) }) })
    }
  }
}
