/// Birthdays: the same, with day and month exchanged, or a slip apart.
struct BirthdayComparison: RefinableComparison {
  let name = "birthday"
  let place = 0

  var levels: [ShippedLevel] { Self.levels }

  private static let levels = [
    ShippedLevel(.exact, m: 0.82, weight: 12),
    ShippedLevel(.dayAndMonthExchanged, m: 0.02, weight: 9),
    ShippedLevel(.oneDigit, m: 0.05, weight: 5.5),
    ShippedLevel(.twoParts, m: 0.03, weight: 3.5),
    ShippedLevel(.withinTwoMonths, m: 0.02, weight: 1.5),
    ShippedLevel(.twoDigits, m: 0.02, weight: 0.5),
    ShippedLevel(.withinAYear, m: 0.01, weight: -1),
    ShippedLevel(.other, m: 0.025, weight: -5),
    ShippedLevel(.otherGeneration, m: 0.005, weight: -16),
  ]

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard let x = records.first(.birthday, of: a), let y = records.first(.birthday, of: b) else {
      return nil
    }
    let one = Parts(x)
    let other = Parts(y)
    let sameDay = one.month == other.month && one.day == other.day
    if one.year == 0 || other.year == 0 {
      return sameDay ? Finding(.sameDay, 7.5) : finding(.other)
    }
    if x == y { return finding(.exact) }
    if one.year == other.year, one.month == other.day, one.day == other.month {
      return finding(.dayAndMonthExchanged)
    }
    let differing = Self.differingDigits(x, y)
    if differing == 1 { return finding(.oneDigit) }
    let parts = [one.year == other.year, one.month == other.month, one.day == other.day]
    if parts.count(where: \.self) == 2 { return finding(.twoParts) }
    // Slips of the calendar: a month or a year off, and a day with it.
    if differing == 2 { return finding(.twoDigits) }
    let days = abs(one.days - other.days)
    if days <= 62 { return finding(.withinTwoMonths) }
    // Father and son share name, house and telephone, and nobody mistakes a birthday by a generation.
    if !parts.contains(true), days >= 15 * 365 { return finding(.otherGeneration) }
    return finding(days <= 430 ? .withinAYear : .other)
  }

  /// Whether two records have one birthday, a slip aside.
  static func areOne(_ a: Int, _ b: Int, in records: RecordSet) -> Bool {
    isOne(Self().compare(a, b, in: records))
  }

  /// Whether a finding says so.
  static func isOne(_ finding: Finding?) -> Bool {
    finding.map { $0.weight >= Correlations.minOfOneBirthday } ?? false
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
