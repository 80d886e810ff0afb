import KithCleaning
import KithModel
import KithText

/// Birthdays, anniversaries, and when a connection was made.
extension FlatRecord {
  /// The moment that a cell names; one of which only the order of the table tells day from month is remembered, and
  /// one that shows another order.
  mutating func moment(_ cell: String) -> DateText.Moment? {
    let moment = DateText.moment(cell, order: dateOrder)
    if moment?.isAmbiguous == true { ambiguousDate = cell }
    if let shown = moment?.shownOrder, shown != dateOrder { contraryDate = cell }
    return moment
  }

  mutating func take(date cell: String, _ kind: Anniversary.Kind, _ heading: String) {
    guard
      let date = moment(cell)?.date
        // The heading says that a number without a format is a date.
        ?? DateText.spreadsheetDate(cell)
    else {
      return take(noDate: cell, heading)
    }
    guard !kind.rawValue.isEmpty else { return keep(cell, heading) }
    contact.anniversaries.append(
      Anniversary(id: id(contact.anniversaries), kind: kind, date: .date(date)))
  }

  mutating func take(noDate cell: String, _ heading: String) {
    // Outlook writes 0/0/00 for no date.
    guard cell.utf8.contains(where: { $0.isLetter || $0.isDigit && $0 != 0x30 }) else { return }
    problems.append(
      Problem(
        slug: "csv.bad-date", what: "'\(heading)' is not a date: '\(TerminalText.short(cell))'"))
    keep(cell, heading)
  }

  mutating func take(birth cell: String, _ part: FlatField.BirthPart, _ heading: String) {
    guard let number = Int(cell) else {
      // Thunderbird has the day under `birthday`; others write all of the date there.
      return part == .day ? take(date: cell, .birth, heading) : take(noDate: cell, heading)
    }
    switch part {
    case .year: birth.year = number
    case .month: birth.month = number
    case .day: birth.day = number
    }
  }

  mutating func take(connectedOn cell: String) {
    if let date = moment(cell)?.date ?? DateText.spreadsheetDate(cell),
      date.year != nil
    {
      connectedOn = date.description
    } else {
      connectedOn = cell
      problems.append(
        Problem(
          slug: "linkedin.bad-date",
          what: "the date of connection is not a date: '\(TerminalText.short(cell))'"))
    }
  }

  mutating func settleBirth() {
    guard birth.year != nil || birth.month != nil || birth.day != nil else { return }
    let date = PartialDate(year: birth.year, month: birth.month, day: birth.day)
    guard date.isValid else {
      // Such a table may have it as a column of its own already.
      let isKept = contact.columns.contains { $0.value == date.description }
      return isKept ? () : take(noDate: date.description, "Birthday")
    }
    contact.anniversaries.append(
      Anniversary(id: id(contact.anniversaries), kind: .birth, date: .date(date)))
  }
}
