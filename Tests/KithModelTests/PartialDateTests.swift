import KithModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    (PartialDate(year: 1979, month: 2, day: 3), "1979-02-03"),
    (PartialDate(year: 1979, month: 2), "1979-02"),
    (PartialDate(year: 1979), "1979"),
    (PartialDate(month: 2, day: 3), "--02-03"),
    (PartialDate(month: 12), "--12"),
    (PartialDate(day: 3), "---03"),
    (PartialDate(year: 7, month: 11, day: 30), "0007-11-30"),
  ])
  func `a date is written as far as it is known`(date: PartialDate, text: String) {
    #expect(date.description == text)
  }

  @Test(arguments: [
    PartialDate(year: 2024, month: 2, day: 29), PartialDate(month: 2, day: 29),
    PartialDate(year: 2000, month: 2, day: 29), PartialDate(year: 0), PartialDate(year: 9999),
    PartialDate(month: 1), PartialDate(year: 1979, month: 12), PartialDate(month: 4, day: 30),
  ])
  func `a leap day without its year can be`(date: PartialDate) { #expect(date.isValid) }

  @Test(arguments: [
    PartialDate(), PartialDate(day: 3), PartialDate(year: 1979, day: 3),
    PartialDate(year: 2023, month: 2, day: 29), PartialDate(year: 1900, month: 2, day: 29),
    PartialDate(month: 0, day: 1), PartialDate(month: 13), PartialDate(month: 4, day: 31),
    PartialDate(year: 2024, month: 1, day: 0), PartialDate(year: 2024, month: 1, day: 32),
    PartialDate(year: -1), PartialDate(year: 10_000),
  ])
  func `a day needs its month, and a month must have it`(date: PartialDate) {
    #expect(!date.isValid)
  }

  @Test func `dates are equal where the same parts are known`() {
    let day = PartialDate(month: 2, day: 3)
    var hebrew = day
    hebrew.calendarScale = "hebrew"
    #expect(day == PartialDate(month: 2, day: 3))
    #expect(day != PartialDate(year: 1979, month: 2, day: 3))
    #expect(day != hebrew)
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
    (1600, 3, 1, -135_080), (0, 3, 1, -719_468), (9999, 12, 31, 2_932_896),
  ])
  func `days are counted from 1970`(year: Int, month: Int, day: Int, days: Int) {
    #expect(PartialDate.daysSince1970(year: year, month: month, day: day) == days)
    #expect(PartialDate(daysSince1970: days) == PartialDate(year: year, month: month, day: day))
  }

  @Test func `every day of four centuries has its number, one more than the day before`() {
    for days in -140_000...20_000 {
      let date = PartialDate(daysSince1970: days)
      guard date.isValid, let year = date.year, let month = date.month, let day = date.day else {
        Issue.record("\(days) is \(date)")
        return
      }
      guard PartialDate.daysSince1970(year: year, month: month, day: day) == days else {
        Issue.record("\(date) is not \(days)")
        return
      }
    }
  }
}
