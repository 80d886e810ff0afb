import KithModel
import KithText

/// Writes contacts as xCards, a property a line, in the order of the vCard.
struct XCardWriter: ContactWriter {
  func begin(_ output: inout [UInt8]) {
    output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8
    output += "<vcards xmlns=\"\(XCardFormat.namespace)\">\n".utf8
  }

  var knowsLosses: Bool { true }

  func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    let properties = CardComposition.properties(of: contact, &ledger)
    guard !properties.isEmpty else { return ledger.leaveOutEmpty() }
    let texts = properties.flatMap(\.values).flatMap(\.texts)
    ledger.lose(Ledger.controlCharacters, XMLText.countUnfit(texts))
    var card = XCardOutput()
    swap(&card.bytes, &output)
    card.bytes += "  <vcard>\n".utf8
    for property in properties { card.write(property) }
    card.endGroup()
    card.bytes += "  </vcard>\n".utf8
    swap(&card.bytes, &output)
    return true
  }

  func finish(_ output: inout [UInt8]) { output += "</vcards>\n".utf8 }
}

/// One xCard being written.
struct XCardOutput {
  /// What is written so far.
  var bytes: [UInt8] = []
  /// The group that is open.
  private var group: String?

  /// Writes a property; neighbours of one group stand in one element.
  mutating func write(_ property: TypedProperty) {
    if property.group != group {
      endGroup()
      if let name = property.group {
        bytes += "    <group name=\"".utf8
        XMLText.append(name.utf8, isAttribute: true, to: &bytes)
        bytes += "\">\n".utf8
      }
      group = property.group
    }
    bytes += (group == nil ? "    " : "      ").utf8
    writeElement(property)
    bytes.append(ASCII.lineFeed)
  }

  /// Ends the group that is open.
  mutating func endGroup() {
    if group != nil { bytes += "    </group>\n".utf8 }
    group = nil
  }

  private mutating func writeElement(_ property: TypedProperty) {
    // RFC 6351 section 6: the content of an XML property is copied as it is.
    if property.name == "xml", property.parameters.isEmpty, let text = property.text,
      let element = XMLForeignElement.written(text)
    {
      bytes += element
      return
    }
    element(XMLNameCode.encoded(property.name)) {
      $0.writeParameters(property)
      $0.writeValues(property)
    }
  }

  // MARK: Parameters

  private mutating func writeParameters(_ property: TypedProperty) {
    guard !property.parameters.isEmpty else { return }
    element("parameters") {
      for parameter in property.parametersOfSchema {
        $0.element(XMLNameCode.encoded(parameter.name)) {
          for value in parameter.values {
            $0.text(ParameterSheet.type(of: value, in: parameter.name), value)
          }
        }
      }
    }
  }

  // MARK: Values

  private mutating func writeValues(_ property: TypedProperty) {
    let components = PropertySheet.form(of: property.name)?.components
    for value in property.values {
      switch value {
      case .text(let text): write(text, of: property.type)
      case .structure(let parts): write(parts, components)
      }
    }
  }

  private mutating func write(_ parts: [[String]], _ components: ValueForm.Components?) {
    guard let components, !components.names.isEmpty else {
      for part in parts { for value in part { text("text", value) } }
      return
    }
    guard parts.count <= components.names.count else {
      // More parts than there are names for: as it stands in vCard.
      var line = LineOutput(version: .v40)
      line.value(structured: parts)
      return text(TypedProperty.unknown, String(decoding: line.bytes.dropFirst(), as: UTF8.self))
    }
    for (index, name) in components.names.enumerated()
    where index < max(parts.count, components.atLeast) {
      for value in index < parts.count ? parts[index] : [""] { text(name, value) }
    }
  }

  /// Writes a value in the element of its type; RFC 6351 has one for each kind of a date-and-or-time.
  private mutating func write(_ value: String, of type: String) {
    let basic = DateSpelling.basic(value, type: type)
    switch type {
    case "boolean": text(type, value.lowercased())
    case "date-and-or-time" where basic.hasPrefix("T"): text("time", String(basic.dropFirst()))
    case "date-and-or-time": text(basic.contains("T") ? "date-time" : "date", basic)
    default: text(XMLNameCode.encoded(type), basic)
    }
  }

  // MARK: Elements

  private mutating func text(_ name: String, _ text: String) {
    guard !text.isEmpty else {
      bytes += "<\(name)/>".utf8
      return
    }
    element(name) { XMLText.append(text.utf8, to: &$0.bytes) }
  }

  private mutating func element(_ name: String, _ content: (inout XCardOutput) -> Void) {
    bytes += "<\(name)>".utf8
    content(&self)
    bytes += "</\(name)>".utf8
  }
}

extension TypedProperty {
  /// The parameters in the order of the schema.
  fileprivate var parametersOfSchema: [VCardParameter] {
    guard parameters.count > 1 else { return parameters }
    return parameters.enumerated()
      .map { (rank: ParameterSheet.rank($1.name, of: name), place: $0, parameter: $1) }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map(\.parameter)
  }
}

/// The content of an XML property of vCard: one element of another vocabulary (RFC 6350 section 6.1.5).
final class XMLForeignElement: XMLHandler {
  private var fragment = XMLFragment()
  private var depth = 0
  private var roots = 0
  private var isFit = true

  /// The element as it can stand in an xCard; `nil` where the text is not one well-formed element in a
  /// namespace of its own.
  static func written(_ text: String) -> [UInt8]? {
    let element = XMLForeignElement()
    let reader = XMLDocumentReader(file: "", handler: element)
    reader.read(Array(text.utf8))
    reader.finish()
    return element.isFit && element.roots == 1 && element.fragment.isWhole
      ? element.fragment.bytes : nil
  }

  var isDone: Bool { !isFit }

  func startElement(_ tag: XMLStartTag) {
    if depth == 0 {
      roots += 1
      let namespace = tag.name.namespace
      if namespace == nil || namespace == XCardFormat.namespace { isFit = false }
    }
    depth += 1
    fragment.start(tag)
  }

  func text(_ bytes: Span<UInt8>) { if depth > 0 { fragment.text(bytes) } }

  func endElement() {
    depth -= 1
    fragment.end()
  }

  func report(_ diagnostic: Diagnostic) { isFit = false }

  func inputEndsEarly() { isFit = false }
}
