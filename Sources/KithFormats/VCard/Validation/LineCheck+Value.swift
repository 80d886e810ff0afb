import KithModel
import KithText

extension LineCheck {
  /// Checks the value by what the property has to be.
  func checkValue(_ findings: inout FindingList) {
    // An empty value says nothing, and so says nothing wrong.
    // What a type of somebody's own looks like nobody else knows.
    guard let definition, !line.value.isEmpty, declaredType?.hasPrefix("x-") != true else { return }
    switch (definition.form, declaredType) {
    case (.unchecked, _), (.frame, _): break
    case (.binary, _): checkBinary(&findings)
    case (.uri, "text"?), (.position, "text"?), (.date, "text"?), (.uriOrText, "text"?),
      (.textOrURI, "text"?), (.zone, "text"?), (.text, _):
      checkText(isList: false, &findings)
    case (.textOrURI, nil): checkText(isList: false, &findings)
    case (.textList, _): checkText(isList: true, &findings)
    case (.components(_, let count), _): checkComponents(count, &findings)
    case (.uri, _), (.uriOrText, _), (.textOrURI, _), (.zone, "uri"?): checkURI(&findings)
    case (.date, _), (.timestamp, _): checkDate(definition, &findings)
    case (.zone, _): checkZone(&findings)
    case (.position, _): checkPosition(&findings)
    case (.gender, _): checkGender(&findings)
    case (.languageTag, _): checkLanguage(&findings)
    case (.kind, _): checkKind(&findings)
    case (.clientMap, _): checkClientMap(&findings)
    }
  }

  // MARK: Text (RFC 6350 section 3.4, RFC 2426 section 4)

  /// In 2.1 there is only one escape, and nothing that has to be escaped in a text.
  private func checkText(isList: Bool, _ findings: inout FindingList) {
    guard version != .v21 else { return }
    let slips = escapeSlips()
    if slips.comma, !isList {
      find(.unescapedComma, "a comma stands in the text without a backslash", &findings)
    }
    if slips.semicolon, version == .v30 {
      find(.unescapedSemicolon, "a semicolon stands in the text without a backslash", &findings)
    }
    reportEscape(slips.escape, &findings)
  }

  private func reportEscape(_ escape: UInt8?, _ findings: inout FindingList) {
    guard let escape else { return }
    let character = escape < 0x80 ? String(UnicodeScalar(escape)) : "…"
    find(.badEscape, "'\\\(character)' is no escape", &findings)
  }

  /// What is not escaped, and the first backslash that escapes nothing.
  private func escapeSlips() -> (comma: Bool, semicolon: Bool, escape: UInt8?) {
    var slips: (comma: Bool, semicolon: Bool, escape: UInt8?) = (false, false, nil)
    let span = line.bytes.span
    var index = line.value.lowerBound
    while index < line.value.upperBound {
      switch span[index] {
      case ASCII.comma: slips.comma = true
      case ASCII.semicolon: slips.semicolon = true
      case ASCII.backslash:
        index += 1
        let escaped = index < line.value.upperBound ? span[index] : ASCII.backslash
        let isEscape = Self.escapes.contains(escaped) && index < line.value.upperBound
        if !isEscape, slips.escape == nil { slips.escape = escaped }
      default: break
      }
      index += 1
    }
    return slips
  }

  private static let escapes = Array("\\,;nN".utf8)

  private func checkComponents(_ count: ClosedRange<Int>?, _ findings: inout FindingList) {
    if version != .v21 { reportEscape(escapeSlips().escape, &findings) }
    guard let count else { return }
    let components = line.parts(of: line.value, between: ASCII.semicolon).count
    if components > count.upperBound {
      find(
        .tooManyComponents,
        "\(property) has \(components) components, and may have \(count.upperBound)", &findings)
    } else if components < count.lowerBound {
      find(
        .tooFewComponents,
        "\(property) has \(components) of \(count.lowerBound) components", &findings)
    }
  }

  // MARK: URIs and bytes

  private func checkURI(_ findings: inout FindingList) {
    // The writer makes a URI of the bytes; the encoding is what is wrong.
    guard line.encoding != .base64 else { return }
    // Only a URI that is short enough to be typed has escapes; a photo is not copied for nothing.
    let text = line.value.count < 4096 ? line.uri : ""
    if !text.isEmpty, !text.utf8.elementsEqual(value) {
      find(.escapedURI, "'\(line.shortText)' is a URI with the escapes of a text", &findings)
      if URIText.hasScheme(text) { return }
    }
    if !URIText.hasScheme(value) {
      // The writer declares a UID that is no URI.
      let isRepaired = property == "UID"
      find(
        .noScheme, "'\(line.shortText)' is no URI: it has no scheme",
        done: isRepaired ? "declared as text" : nil, isRepaired: isRepaired, &findings)
    } else if !ValueSyntax.isDataURI(value) {
      find(.dataURI, "the base64 of the data: URI is none", &findings)
    }
  }

  private func checkBinary(_ findings: inout FindingList) {
    guard line.encoding != .base64 else { return }
    switch declaredType {
    case "uri"?, "url"?: checkURI(&findings)
    case "text"?, "content-id"?, "cid"?, "inline"?: break
    default:
      if URIText.hasScheme(value) {
        find(.undeclaredURI, "\(property) holds a URI but does not say so", &findings)
      } else if !line.isSpokenName {
        find(.notEncoded, "\(property) holds neither base64 nor a URI", &findings)
      }
    }
  }

  // MARK: Dates, zones and places

  private func checkDate(_ definition: PropertyDefinition, _ findings: inout FindingList) {
    let isMoment: Bool = if case .timestamp = definition.form { true } else { false }
    let isRight =
      isMoment
      ? DateSyntax.isTimestamp(value, in: version)
      : declaredType == "time"
        ? DateSyntax.isDate([UInt8(ascii: "T")] + value, in: version)
        : DateSyntax.isDate(value, in: version)
    guard !isRight, !isDateReported else { return }
    let isRead =
      isMoment
      ? CardProperties.moment(of: line) != nil : DateValue(value)?.date.isValid ?? false
    find(
      .dateForm, "'\(line.shortText)' is no \(isMoment ? "moment" : "date") of this version",
      done: isRead ? nil : "kept as it stands", isRepaired: isRead, &findings)
  }

  private func checkZone(_ findings: inout FindingList) {
    // In 4.0 a zone is text, best a name of the IANA database, unless it is declared as an offset.
    guard version != .v40 || declaredType == "utc-offset" else { return }
    guard !DateSyntax.isOffset(value, in: version) else { return }
    let name = TimeZoneText.name(line.text)
    let isRead = version == .v40 ? name != nil : name.flatMap(TimeZoneText.offset) != nil
    find(
      .offsetForm, "'\(line.shortText)' is no UTC offset of this version",
      done: isRead ? "read, and written in the version's own form" : nil, isRepaired: isRead,
      &findings)
  }

  private func checkPosition(_ findings: inout FindingList) {
    guard !ValueSyntax.isPosition(value, in: version) else { return }
    let isRead = [VCardVersion.v21, .v30, .v40].contains {
      ValueSyntax.isPosition(value, in: $0)
    }
    find(
      .positionForm, "'\(line.shortText)' is no position of this version",
      done: isRead ? "read, and written in the version's own form" : nil, isRepaired: isRead,
      &findings)
  }

  // MARK: Words

  private func checkGender(_ findings: inout FindingList) {
    let parts = line.parts(of: line.value, between: ASCII.semicolon)
    if parts.count > 2 || !ValueSyntax.isSex(line.bytes[parts[0]]) {
      find(
        .genderForm, "'\(line.shortText)' does not begin with M, F, O, N, U or nothing", &findings)
    }
  }

  private func checkLanguage(_ findings: inout FindingList) {
    guard !ValueSyntax.isLanguageTag(line.text) else { return }
    find(.languageForm, "'\(line.shortText)' is no language tag", &findings)
  }

  private func checkKind(_ findings: inout FindingList) {
    let kinds = ["individual", "group", "org", "location", "application", "device"]
    let kind = line.text.lowercased()
    guard !kinds.contains(kind), !kind.hasPrefix("x-") else { return }
    find(.unknownKind, "the kind '\(line.shortText)' is not registered", &findings)
  }

  private func checkClientMap(_ findings: inout FindingList) {
    let parts = line.parts(of: line.value, between: ASCII.semicolon)
    guard parts.count == 2, ValueSyntax.isInteger(line.text(of: parts[0]), 1...Int.max),
      URIText.hasScheme(line.bytes[parts[1]])
    else { return find(.clientMapForm, "not a number and a URI", &findings) }
  }
}
