import KithModel
import KithText

/// The days that a date means, as far as it is known: one day, all of a month or year, or a day of every year.
enum DateSpan: Equatable, Sendable {
  /// From one day to another, counted from 1 January 1970.
  case days(ClosedRange<Int>)
  /// A month of every year, or a day in it.
  case everyYear(month: Int, day: Int?)

  /// The days of a date; `nil` where it is none.
  init?(_ date: PartialDate) {
    guard date.isGregorian else { return nil }
    guard let year = date.year else {
      guard let month = date.month else { return nil }
      self = .everyYear(month: month, day: date.day)
      return
    }
    let first = PartialDate.daysSince1970(year: year, month: date.month ?? 1, day: date.day ?? 1)
    if date.day != nil {
      self = .days(first...first)
      return
    }
    let month = date.month ?? 12
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    self = .days(first...PartialDate.daysSince1970(year: next.0, month: next.1, day: 1) - 1)
  }

  /// The days of a day or moment of a card.
  init?(_ date: Anniversary.When) {
    switch date {
    case .date(let date): self.init(date)
    case .timestamp(let moment): self.init(written: moment.text)
    }
  }

  /// Reads a date in the extended form of ISO 8601, as far as it is given: `2024-03-07`, also with a time behind it,
  /// `2024-03`, `2024`, `--07-05`, `--07`; `nil` for any other text.
  init?(written text: String) {
    let day = text.utf8.prefix { $0 != UInt8(ascii: "T") }
    let isOfEveryYear = day.starts(with: "--".utf8)
    let parts = (isOfEveryYear ? day.dropFirst(2) : day[...])
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = isOfEveryYear ? [2, 2] : [4, 2, 2]
    guard !parts.isEmpty, parts.count <= widths.count,
      zip(parts, widths).allSatisfy({ $0.count == $1 && $0.allSatisfy(\.isDigit) })
    else { return nil }
    var numbers = parts.map { Int(Substring($0)) }
    if isOfEveryYear { numbers.insert(nil, at: 0) }
    self.init(
      PartialDate(
        year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
        day: numbers.count > 2 ? numbers[2] : nil))
  }

  /// The day so long ago: `90d`, `6w`, `3m`, `2y`; `today`; `nil` for any other text.
  init?(ago text: String, today: Int) {
    if text.lowercased() == "today" {
      self = .days(today...today)
      return
    }
    guard let unit = text.utf8.last, let count = Int(text.dropLast()), (0...100_000).contains(count)
    else { return nil }
    let day: Int
    switch unit {
    case UInt8(ascii: "d"): day = today - count
    case UInt8(ascii: "w"): day = today - 7 * count
    case UInt8(ascii: "m"): day = Self.day(months: count, before: today)
    case UInt8(ascii: "y"): day = Self.day(months: 12 * count, before: today)
    default: return nil
    }
    self = .days(day...day)
  }

  /// The same day some months before; the last of the month where that has no such day.
  private static func day(months: Int, before today: Int) -> Int {
    let date = PartialDate(daysSince1970: today)
    let month = 12 * (date.year ?? 0) + (date.month ?? 1) - 1 - months
    let first = PartialDate.daysSince1970(
      year: Int((Double(month) / 12).rounded(.down)), month: (month % 12 + 12) % 12 + 1, day: 1)
    let next = PartialDate.daysSince1970(
      year: Int((Double(month + 1) / 12).rounded(.down)), month: ((month + 1) % 12 + 12) % 12 + 1,
      day: 1)
    return min(first + (date.day ?? 1) - 1, next - 1)
  }

  /// The first day, for an order; days of every year stand before all others.
  var order: Int {
    switch self {
    case .days(let days): days.lowerBound
    case .everyYear(let month, let day): month * 31 + (day ?? 0) - 10_000_000
    }
  }

  /// Whether the whole of the span lies in another: a day in its month, a fifth of July in every fifth of July.
  func lies(in other: DateSpan) -> Bool {
    switch (self, other) {
    case (.days(let own), .days(let days)):
      days.contains(own.lowerBound) && days.contains(own.upperBound)
    case (.everyYear(let month, let day), .everyYear(let otherMonth, let otherDay)):
      month == otherMonth && (otherDay == nil || day == otherDay)
    case (.days(let own), .everyYear(let month, let day)):
      Self.month(of: own.lowerBound) == Self.month(of: own.upperBound)
        && own.count <= 31
        && PartialDate(daysSince1970: own.lowerBound).month == month
        && (day == nil
          || own.count == 1 && PartialDate(daysSince1970: own.lowerBound).day == day)
    case (.everyYear, .days): false
    }
  }

  private static func month(of day: Int) -> Int? { PartialDate(daysSince1970: day).month }

  /// Whether the whole of the span comes before, or after, another; days of every year do neither.
  func isBefore(_ other: DateSpan) -> Bool {
    guard case .days(let own) = self, case .days(let days) = other else { return false }
    return own.upperBound < days.lowerBound
  }
}
