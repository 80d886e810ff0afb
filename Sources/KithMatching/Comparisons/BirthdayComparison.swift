/// Birthdays: the same, with day and month exchanged, or a slip apart.
struct BirthdayComparison: Comparison {
  let name = "birthday"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard let x = records.first(.birthday, of: a), let y = records.first(.birthday, of: b) else {
      return nil
    }
    let one = Parts(x)
    let other = Parts(y)
    let sameDay = one.month == other.month && one.day == other.day
    if one.year == 0 || other.year == 0 {
      return sameDay ? Finding(.sameDay, 7.5) : Finding(.other, -5)
    }
    if x == y { return Finding(.exact, 12) }
    if one.year == other.year, one.month == other.day, one.day == other.month {
      return Finding(.dayAndMonthExchanged, 9)
    }
    let differing = Self.differingDigits(x, y)
    if differing == 1 { return Finding(.oneDigit, 5.5) }
    let parts = [one.year == other.year, one.month == other.month, one.day == other.day]
    if parts.count(where: \.self) == 2 { return Finding(.twoParts, 3.5) }
    // Slips of the calendar: a month or a year off, and a day with it.
    if differing == 2 { return Finding(.twoDigits, 0.5) }
    let days = abs(one.days - other.days)
    if days <= 62 { return Finding(.withinTwoMonths, 1.5) }
    // Father and son share name, house and telephone, and nobody mistakes a birthday by a generation.
    if !parts.contains(true), days >= 15 * 365 { return Finding(.otherGeneration, -16) }
    return days <= 430 ? Finding(.withinAYear, -1) : Finding(.other, -5)
  }

  private struct Parts {
    let year: UInt32
    let month: UInt32
    let day: UInt32

    /// Days, counted roughly.
    var days: Int { Int(year) * 365 + Int(month) * 30 + Int(day) }

    init(_ date: UInt32) {
      year = date / 10000
      month = date / 100 % 100
      day = date % 100
    }
  }

  private static func differingDigits(_ x: UInt32, _ y: UInt32) -> Int {
    var x = x
    var y = y
    var count = 0
    while x > 0 || y > 0 {
      if x % 10 != y % 10 { count += 1 }
      x /= 10
      y /= 10
    }
    return count
  }
}
