extension ShippedModel {
  static let birthday = BirthdayComparison()
}

/// Birthdays: the same, with day and month exchanged, or a slip apart.
struct BirthdayComparison: Comparison {
  let name = "birthday"
  let features: [Feature] = [.birthday]
  let source = "reason; Febrl's kinds of slips. Refined by the list"
  let bearers = Bearers.twins
  let isRefined = true

  let exact = FixedLevel(.exact, shareOfPairs: 0.82, 12)
  let dayAndMonthExchanged = FixedLevel(.dayAndMonthExchanged, shareOfPairs: 0.02, 9)
  let oneDigit = FixedLevel(.oneDigit, shareOfPairs: 0.05, 5.5)
  let twoParts = FixedLevel(.twoParts, shareOfPairs: 0.03, 3.5)
  let withinTwoMonths = FixedLevel(.withinTwoMonths, shareOfPairs: 0.02, 1.5)
  let twoDigits = FixedLevel(.twoDigits, shareOfPairs: 0.02, 0.5)
  let withinAYear = FixedLevel(.withinAYear, shareOfPairs: 0.01, -1)
  let other = FixedLevel(.other, shareOfPairs: 0.025, -5)
  let otherGeneration = FixedLevel(.otherGeneration, shareOfPairs: 0.005, -16)
  /// Of a birthday without a year.
  let sameDay = FixedLevel(.sameDay, 7.5)

  var refined: [any ShippedLevel] {
    [
      exact, dayAndMonthExchanged, oneDigit, twoParts, withinTwoMonths, twoDigits, withinAYear,
      other, otherGeneration,
    ]
  }

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard let x = records.first(.birthday, of: a), let y = records.first(.birthday, of: b) else {
      return nil
    }
    let one = Parts(x)
    let another = Parts(y)
    if one.year == 0 || another.year == 0 {
      return one.isSameDay(as: another) ? sameDay.finding : other.finding
    }
    if x == y { return exact.finding }
    if one.year == another.year, one.month == another.day, one.day == another.month {
      return dayAndMonthExchanged.finding
    }
    return slip(one, another, differing: Self.differingDigits(x, y)).finding
  }

  /// The level of two dates that differ.
  private func slip(_ one: Parts, _ another: Parts, differing: Int) -> FixedLevel {
    if differing == 1 { return oneDigit }
    let agreeing = one.agreeing(with: another)
    if agreeing == 2 { return twoParts }
    // Slips of the calendar: a month or a year off, and a day with it.
    if differing == 2 { return twoDigits }
    let days = abs(one.days - another.days)
    if days <= 62 { return withinTwoMonths }
    // Father and son share name, house and telephone, and nobody mistakes a birthday by a generation.
    if agreeing == 0, days >= 15 * 365 { return otherGeneration }
    return days <= 430 ? withinAYear : other
  }

  /// Whether two records have one birthday, a slip aside.
  func areOne(_ a: Int, _ b: Int, in records: RecordSet) -> Bool {
    isOne(compare(a, b, in: records))
  }

  /// Whether a finding says so.
  func isOne(_ finding: Finding?) -> Bool {
    finding.map { $0.weight >= ShippedModel.correlations.oneBirthday.bits } ?? false
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

    func isSameDay(as other: Self) -> Bool { month == other.month && day == other.day }

    /// How many of year, month and day agree.
    func agreeing(with other: Self) -> Int {
      (year == other.year ? 1 : 0) + (month == other.month ? 1 : 0) + (day == other.day ? 1 : 0)
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
