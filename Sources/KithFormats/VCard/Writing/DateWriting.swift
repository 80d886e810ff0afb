import KithModel
import KithText

/// Writes anniversaries.
enum DateWriting {
  static func write(_ contact: Contact, _ output: inout CardOutput) {
    write(contact.anniversaries.filter(isRead), &output)
  }

  /// Writes the dates that reading keeps as properties, with these, behind all others: 29 February of a common year.
  static func writeUnread(_ contact: Contact, _ output: inout CardOutput) {
    if contact.anniversaries.isEmpty { return }
    write(contact.anniversaries.filter { !isRead($0) && !isKept($0, in: contact) }, &output)
  }

  /// Whether a property says the same, as reading has kept it.
  private static func isKept(_ anniversary: Anniversary, in contact: Contact) -> Bool {
    guard let name = name(of: anniversary, isOwn: true)?.lowercased(),
      case .date(let date) = anniversary.date
    else { return false }
    let texts = [date.description, DateSpelling.basic(date.description, type: "date")]
    return contact.vCardProps.contains { property in
      property.name == name
        && property.values.first?.stringValue.map { texts.contains($0) } ?? false
    }
  }

  /// Whether reading makes a date of it again.
  private static func isRead(_ anniversary: Anniversary) -> Bool {
    guard case .date(let date) = anniversary.date else { return true }
    return date.isValid && (date.year != nil || date.day != nil)
  }

  private static func write(_ anniversaries: [Anniversary], _ output: inout CardOutput) {
    var index = 0
    var written: Set<String> = []
    for anniversary in anniversaries {
      let isOwn = !(output.version == .v40 && output.isOfOtherVersion)
      // 4.0 has each but once; a second wedding stays under the name that it had.
      guard
        let name = [isOwn, true].lazy.compactMap({ Self.name(of: anniversary, isOwn: $0) })
          .first(where: { !written.contains($0) || output.version != .v40 })
      else {
        output.losses.add(.anniversaries)
        continue
      }
      written.insert(name)
      output.line(name, group: anniversary.extensions.group) {
        $0.id(anniversary.id, at: index)
        $0.extensions(anniversary.extensions)
        write(anniversary.date, &$0)
      }
      index += 1
      if let place = anniversary.place { write(place, of: anniversary.kind, &output) }
    }
  }

  /// - Parameter isOwn: whether the property that the date came from may stay; 4.0 has one for all.
  private static func name(of anniversary: Anniversary, isOwn: Bool) -> String? {
    switch anniversary.kind {
    case .birth: "BDAY"
    case .death: "DEATHDATE"
    case .wedding:
      anniversary.extensions.vCardName.flatMap {
        isOwn && $0.hasPrefix("x-") ? $0.uppercased() : nil
      }
        ?? "ANNIVERSARY"
    default: nil
    }
  }

  private static func write(_ date: Anniversary.When, _ line: inout LineOutput) {
    switch date {
    case .timestamp(let moment): line.value(uri: moment.text(in: line.version))
    case .date(let date):
      if let scale = date.calendarScale { line.parameter("CALSCALE", scale) }
      if line.version != .v40, date.year == nil {
        // Apple's way, which most readers of 3.0 know; RFC 2426 has none.
        var marked = date
        marked.year = 1604
        line.parameter("X-APPLE-OMIT-YEAR", "1604")
        line.value(uri: marked.description)
      } else {
        // RFC 6350 section 4.3.1 asks for the basic form.
        let text = date.description
        line.value(uri: line.version == .v40 ? DateSpelling.basic(text, type: "date") : text)
      }
    }
  }

  private static func write(
    _ place: Address, of kind: Anniversary.Kind, _ output: inout CardOutput
  ) {
    guard kind == .birth || kind == .death else {
      output.losses.add(.anniversaries, .place)
      return
    }
    let name = kind == .birth ? "BIRTHPLACE" : "DEATHPLACE"
    if let coordinates = place.coordinates {
      output.line(name) {
        $0.parameter("VALUE", "uri")
        $0.value(uri: coordinates)
      }
    } else {
      let words = place.components.filter { $0.kind != .separator }.map(\.value)
      output.text(name, place.full ?? words.joined(separator: ", "))
    }
  }
}

extension UTCDateTime {
  /// The moment as a version writes it: RFC 6350 section 4.3.5 has the basic form only, without fractions
  /// of a second; readers of 3.0 expect the extended one.
  func text(in version: VCardVersion) -> String {
    guard version == .v40 else { return text }
    return text.prefix { $0 != "." && $0 != "Z" }.filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
