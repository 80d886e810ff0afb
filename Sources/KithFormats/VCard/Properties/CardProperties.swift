import KithModel
import KithText

/// What a card says of itself: KIND, MEMBER, UID, PRODID, REV, CREATED, LANGUAGE (RFC 6350 sections 6.1, 6.6.5, 6.7).
enum CardProperties {
  static func readKind(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    line.setOnce(&card.contact.kind, to: Contact.Kind(rawValue: line.text.lowercased()))
  }

  /// Apple's `X-ABShowAs:COMPANY`.
  static func readShownAs(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    guard line.escapes == .everywhere, line.bytes[line.value].equalsIgnoringCase("COMPANY") else {
      return false
    }
    return line.setOnce(&card.contact.kind, to: .org)
  }

  static func readMember(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    // RFC 9555 section 2.9.3: a set of members has no place for a rank.
    let isRank = { (pref: ContentLine.Parameter) in Int(line.text(of: pref.value)) != nil }
    guard line.parameters.allSatisfy({ $0.name == .pref && isRank($0) || $0.name == .value }) else {
      return false
    }
    card.contact.members.insert(line.uri)
    return true
  }

  static func readMoment(
    _ line: ContentLine, _ member: WritableKeyPath<Contact, UTCDateTime?>,
    _ card: inout CardBuilder
  ) -> Bool {
    moment(of: line, &card).map { line.setOnce(&card.contact[keyPath: member], to: $0) } ?? false
  }

  /// The moment that a line names; says so where it names none.
  private static func moment(of line: ContentLine, _ card: inout CardBuilder) -> UTCDateTime? {
    if let moment = moment(of: line) { return moment }
    card.warn(
      "vcard.bad-timestamp", "'\(line.shortText)' is no moment", done: "kept as it stands",
      line: line.number)
    return nil
  }

  /// The moment that a line names.
  ///
  /// Evolution escapes the colons and counts its own changes behind it: `2015-01-16T10\:20\:21Z(4)`.
  static func moment(of line: ContentLine) -> UTCDateTime? {
    var text = Array(line.text.utf8)[...]
    if text.last == UInt8(ascii: ")"), let bracket = text.lastIndex(of: UInt8(ascii: "(")),
      text[bracket...].dropFirst().dropLast().allSatisfy(\.isDigit)
    {
      text = text[..<bracket]
    }
    return DateValue(text)?.moment
  }

  static func writeUID(_ contact: Contact, _ output: inout CardOutput) {
    guard let uid = contact.uid, !UIDMinting.isMinted(uid) else { return }
    // RFC 6350 section 6.7.6: a URI unless it is declared as text.
    let isText = output.version == .v40 && !URIText.hasScheme(uid)
    output.line("UID") {
      if isText { $0.parameter("VALUE", "text") }
      if isText { $0.value(text: uid) } else { $0.value(uri: uid) }
    }
  }

  static func writeKind(_ contact: Contact, _ output: inout CardOutput) {
    switch contact.kind {
    case .group where output.version != .v40:
      output.text("X-ADDRESSBOOKSERVER-KIND", contact.kind?.rawValue)
    case .org where output.version != .v40: output.text("X-ABShowAs", "COMPANY")
    default: output.text("KIND", contact.kind?.rawValue)
    }
  }

  static func writeMembers(_ contact: Contact, _ output: inout CardOutput) {
    for member in contact.members.elements {
      output.uri(output.version == .v40 ? "MEMBER" : "X-ADDRESSBOOKSERVER-MEMBER", member)
    }
  }
}

extension ContentLine {
  /// Sets a member that a contact has only one of; answers false where it is taken or cannot hold all
  /// that the line says.
  func setOnce<Value>(_ member: inout Value?, to value: @autoclosure () -> Value) -> Bool {
    guard member == nil, isWithoutParameters else { return false }
    member = value()
    return true
  }

  /// Whether the line says nothing besides its value.
  var isWithoutParameters: Bool { group.isEmpty && hasNoParameters }

  /// Whether no parameter says anything besides how the value is written.
  var hasNoParameters: Bool {
    parameters.allSatisfy {
      switch $0.name {
      case .encoding, .charset: true
      case .value: ValueType.isStandard(bytes[$0.value])
      default: false
      }
    }
  }

  /// The beginning of the value, for a message.
  var shortText: String { TerminalText.short(text) }
}
