import KithCleaning
import KithModel
import KithText

/// BDAY, ANNIVERSARY and DEATHDATE with their places (RFC 6350 section 6.2.5, RFC 6474).
enum DateProperties {
  static func read(
    _ line: ContentLine, _ kind: Anniversary.Kind, _ card: inout CardBuilder
  ) -> Bool {
    guard let date = date(of: line, &card) else { return false }
    let usage = line.usage(consuming: consumed(in: line, date))
    add(date, kind, line.exporterName, usage, &card)
    return true
  }

  /// The parameters that the date says; a year to be left out that is not one says nothing.
  static func consumed(in line: ContentLine, _ date: Anniversary.When) -> [ParameterName] {
    guard case .date(let date) = date, date.year == nil, line.rank(.omitYear) != nil else {
      return [.calendarScale]
    }
    return [.calendarScale, .omitYear]
  }

  /// Adds an anniversary.
  static func add(
    _ date: Anniversary.When, _ kind: Anniversary.Kind, _ name: String?, _ usage: Usage,
    _ card: inout CardBuilder
  ) {
    let isSaid = card.contact.anniversaries.contains { $0.kind == kind && $0.date == date }
    // Apple and others say one wedding under two names.
    if isSaid, usage.id == nil, usage.extensions.isEmpty { return }
    var anniversary = Anniversary(
      id: card.id(usage, after: card.contact.anniversaries.count), kind: kind, date: date)
    anniversary.extensions = usage.extensions
    anniversary.extensions.vCardName = name
    anniversary.extensions.keep(usage)
    card.contact.anniversaries.append(anniversary)
  }

  /// The date of a line; `nil` where a PartialDate cannot hold it.
  static func date(of line: ContentLine, _ card: inout CardBuilder) -> Anniversary.When? {
    if line.declares("text") { return nil }
    guard let value = DateValue(line.bytes[line.value]) else { return foreignDate(of: line, &card) }
    var date = value.date
    // Apple has no other way to say that the year is not known; others copy the date alone.
    if let year = date.year,
      year == 0 || year == 1604 || line.parameter(.omitYear).flatMap({ Int($0) }) == year
    {
      date.year = nil
    }
    let hasZeros = date.dropZeros()
    guard date.isValid, date.year != nil || date.day != nil else {
      // A day or a month alone is a date of vCard, and none of JSContact.
      if !DateSyntax.isDate(line.bytes[line.value], in: .v40) { warnOfNoDate(line, &card) }
      return nil
    }
    if hasZeros {
      card.warn(
        "vcard.foreign-date", "'\(line.shortText)' is no date of vCard",
        done: "read as \(date), and kept as a column", line: line.number)
      card.contact.columns.append(Column(heading: line.propertyName, value: line.text))
    }
    date.calendarScale = line.parameter(.calendarScale)?.lowercased()
    return when(value, date, line, &card)
  }

  /// The moment or the day of a value; a time never moves the day that is written.
  private static func when(
    _ value: DateValue, _ date: PartialDate, _ line: ContentLine, _ card: inout CardBuilder
  ) -> Anniversary.When {
    // Midnight in UTC is how exporters write a day.
    if value.offset != nil, value.secondsOfDay != 0, date.year != nil, let moment = value.moment,
      moment.text.hasPrefix(value.date.description)
    {
      return .timestamp(moment)
    }
    if let seconds = value.secondsOfDay, seconds != 0 {
      card.warn(
        "vcard.time-of-day",
        "'\(line.shortText)' has a time without a zone or a year, or of another day in UTC",
        done: "the day is kept", line: line.number)
    }
    return .date(date)
  }

  private static func warnOfNoDate(_ line: ContentLine, _ card: inout CardBuilder) {
    card.warn(
      "vcard.bad-date", "'\(line.shortText)' is no date", done: "kept as it stands",
      line: line.number)
  }

  /// A date in another spelling than those of vCard.
  private static func foreignDate(
    of line: ContentLine, _ card: inout CardBuilder
  ) -> Anniversary.When? {
    // A time without a date (RFC 6350 section 4.3.4) is right, but no PartialDate.
    if DateSyntax.isDate(line.bytes[line.value], in: .v40) { return nil }
    guard let moment = DateText.moment(line.text), moment.date.isValid else {
      warnOfNoDate(line, &card)
      return nil
    }
    let order = moment.isAmbiguous ? ", \(AmbiguousDate.guess)" : ""
    card.warn(
      "vcard.foreign-date", "'\(line.shortText)' is no date of vCard",
      done: "read as \(moment.date)\(order)", line: line.number)
    return .date(moment.date)
  }

  static func readPlace(
    _ line: ContentLine, _ kind: Anniversary.Kind, _ card: inout CardBuilder
  ) -> Bool {
    let isPosition = line.bytes[line.value].startsIgnoringCase(with: "geo:")
    guard isPosition || !line.declares("uri") else { return false }
    card.pending.lifePlaces.append((kind, line.detached))
    return true
  }
}

extension PartialDate {
  /// Takes months and days of zero away, by which some exporters say that they are not known; answers whether there were any.
  fileprivate mutating func dropZeros() -> Bool {
    let hasZeros = month == 0 || day == 0
    if day == 0 { day = nil }
    if month == 0 { (month, day) = (nil, nil) }
    return hasZeros
  }
}
