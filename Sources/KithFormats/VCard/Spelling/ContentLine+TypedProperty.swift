import KithModel
import KithText

extension CardBuilder {
  /// Puts a property, whatever it was spelled in, into the contact; answers false where its name is none.
  mutating func read(_ property: TypedProperty) -> Bool {
    guard !property.name.isEmpty, LineOutput.token(property.name) == property.name else {
      return property.values.isEmpty
    }
    let form = PropertySheet.form(of: property.name)
    // A property that holds one value is there once for each.
    if form?.isList ?? true {
      read(ContentLine(property, property.values, form, version))
    } else {
      for value in property.values { read(ContentLine(property, [value], form, version)) }
    }
    return true
  }
}

extension ContentLine {
  /// A property of jCard or xCard as a line in memory: nothing in it is escaped but a value without a type.
  ///
  /// - Parameter version: the version that the card says, by which its lines are read.
  fileprivate init(
    _ property: TypedProperty, _ values: [TypedProperty.Value], _ form: ValueForm?,
    _ version: VCardVersion
  ) {
    number = property.line
    self.version = version == .v40 ? .v40 : .v30
    escapes = property.type == "text" ? .nowhere : .inValue
    group = append((property.group.map(LineOutput.token) ?? "").utf8)
    name = append(property.name.utf8)
    if property.type != TypedProperty.unknown, property.type != form?.type {
      addParameter("value", property.type)
    }
    for parameter in property.parameters {
      for value in parameter.values { addParameter(LineOutput.token(parameter.name), value) }
    }
    let start = bytes.count
    append(values, property.type, form)
    value = trimmed(start..<bytes.count)
    isURIEscaped = property.type != "text" && property.type != TypedProperty.unknown
    // ical.js has this type where vCard 3.0 says ENCODING=b.
    if property.type == "binary" { encoding = .base64 }
  }

  private mutating func append(_ text: some Sequence<UInt8>) -> Range<Int> {
    let start = bytes.count
    bytes += text
    return start..<bytes.count
  }

  private mutating func addParameter(_ name: String, _ value: String) {
    guard !name.isEmpty, parameters.count < Self.maxParameters else { return }
    let spelling = append(name.utf8)
    let isFit = { (byte: UInt8) in VCardText.isText(byte) || byte == ASCII.lineFeed }
    addValue(ParameterName(spelling, in: bytes), spelling, append(value.utf8.filter(isFit)))
  }

  private mutating func append(
    _ values: [TypedProperty.Value], _ type: String, _ form: ValueForm?
  ) {
    let texts = values.flatMap(\.texts)
    _ =
      if type == TypedProperty.unknown {
        // As it stands in vCard.
        append(values.map(\.raw), between: ASCII.comma)
      } else if type != "text" {
        // No other type has escapes.
        VCardText.appendURI(texts.joined(separator: ","), to: &bytes)
      } else if form?.components != nil {
        append(structured: values.first?.structure ?? [])
      } else if form?.isList ?? true {
        append(texts.map(\.trimmed), between: Self.betweenValues)
      } else {
        append(texts, between: ASCII.semicolon)
      }
  }

  /// Appends a structured value that is not escaped; answers as ``append(_:between:)`` does.
  mutating func append(structured parts: [[String]]) -> Bool {
    var isWhole = true
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(Self.betweenComponents) }
      if !append(part.map(\.trimmed), between: Self.betweenValues) { isWhole = false }
    }
    return isWhole
  }

  /// Appends texts that are not escaped; answers false where there were controls, which are left out.
  mutating func append(_ texts: [String], between separator: UInt8) -> Bool {
    var isWhole = true
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(separator) }
      if !VCardText.appendLiteral(text.utf8, to: &bytes) { isWhole = false }
    }
    return isWhole
  }
}

extension TypedProperty.Value {
  /// A value that has its escapes, as it stands in vCard.
  fileprivate var raw: String {
    structure.map { $0.joined(separator: ",") }.joined(separator: ";")
  }
}
