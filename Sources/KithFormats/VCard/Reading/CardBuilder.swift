import KithModel
import KithText

/// A contact in the making: what the lines of one card have given so far.
struct CardBuilder {
  /// The contact.
  var contact = Contact()
  /// The version of the card.
  let version: VCardVersion
  /// What the user should know.
  var diagnostics = DiagnosticList()
  /// Whether a line gave anything.
  var isEmpty = true
  /// The file and record, for diagnostics.
  let file: String
  let record: Int
  /// Lines that say something of another line and have to wait for it.
  var pending = PendingLines()
  /// Where the relation to each target stands.
  var relations: [String: Int] = [:]
  /// Whether lines name the ids of their entries, which others may have, too.
  private var namesIDs = false
  /// Whether the parts of the name stand in the slots of RFC 9554, or in an order.
  var hasExactName = false
  /// Lines that say the same in other languages.
  var alternatives = Alternatives()

  init(version: VCardVersion, file: String, record: Int) {
    self.version = version
    self.file = file
    self.record = record
  }

  /// Hands over the contact.
  mutating func finish(_ source: Source, text: [UInt8] = []) -> Contact {
    contact.vcard = VCardOrigin(version: version.rawValue, text: text)
    contact.sources = [source]
    contact.relatedTo.unite()
    if namesIDs { contact.giveOwnIDs() }
    // Moved out, not copied: a contact has forty fields.
    var finished = Contact()
    swap(&finished, &contact)
    return finished
  }

  /// Adds a warning about a line.
  mutating func warn(_ slug: String, _ what: String, done: String, line: Int) {
    diagnostics.append(
      Diagnostic(.warning, slug, what, done: done, file: file, line: line, record: record))
  }

  /// Keeps a line as a vCard property (RFC 9555 section 2.15.1).
  mutating func keep(_ line: ContentLine) {
    contact.vCardProps.append(VCardProperty(line))
  }

  /// Holds a line back until those that it speaks of are read.
  mutating func hold(
    _ line: ContentLine, in waiting: WritableKeyPath<PendingLines, [ContentLine]>
  ) -> Bool {
    pending[keyPath: waiting].append(line.detached)
    return true
  }

  /// The id of the next entry of a map: the one that the line names, else a numbered one.
  mutating func id(_ usage: Usage, after count: Int) -> String {
    guard let id = usage.id else { return MapID.number(count + 1) }
    namesIDs = true
    return id
  }
}

extension CardBuilder {
  /// Puts a line, whose value is decoded, into the contact, or keeps it where no property takes it.
  mutating func read(_ line: ContentLine) {
    // What is written as blanks comes back as nothing.
    guard line.bytes[line.value].contains(where: { !$0.isWhitespace }) else { return }
    guard let read = PropertySheet.reader(of: line.name, in: line.bytes) else {
      isEmpty = false
      keep(line)
      return
    }
    // Few cards have alternatives; the others do not pay for them.
    let isAlternative = line.parameters.contains { $0.name == .altid }
    if isAlternative, alternatives.take(line) { return }
    if !read(line, &self) {
      keep(line)
    } else if isAlternative {
      alternatives.remember(line, in: contact)
    }
    if isEmpty { isEmpty = line.bytes[line.name].equalsIgnoringCase("VERSION") }
  }

  /// Joins what had to wait for the end of the card.
  mutating func complete() {
    structureName()
    resolve()
    localize()
    resolveMembers()
  }
}

extension VCardProperty {
  /// A line as a jCard tuple (RFC 7095 section 3.3); without a declared type the value stays escaped.
  init(_ line: ContentLine) {
    self.init(line, text: line.isURIEscaped ? line.uri : line.rawText)
  }

  /// A line whose value is given as escaped text.
  init(_ line: ContentLine, text: String) {
    var kept = ParameterList()
    if !line.group.isEmpty { kept.add("group", line.text(of: line.group)) }
    var type = "unknown"
    for parameter in line.parameters {
      let value = line.text(ofParameter: parameter.value)
      switch parameter.name {
      case .charset: break
      case .encoding where line.encoding != .base64: break
      case .value where type == "unknown": type = value.lowercased()
      default: kept.add(line.spelling(of: parameter), value)
      }
    }
    self.init(
      line.text(of: line.name).lowercased(), parameters: kept.parameters, type: type,
      values: [.string(text)])
  }
}
