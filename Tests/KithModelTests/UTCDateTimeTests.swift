import KithModel
import Testing

@Suite struct UTCDateTimeTests {
  @Test(arguments: [
    "2024-03-07T10:15:30Z", "2024-03-07T10:15:30.5Z", "0000-01-01T00:00:00.123456789Z",
  ])
  func `a moment in UTC is taken as it is written`(text: String) {
    #expect(UTCDateTime(text)?.text == text)
  }

  @Test(arguments: [
    "", "2024-03-07", "2024-03-07T10:15:30", "2024-03-07T10:15:30+01:00", "2024-03-07 10:15:30Z",
    "2024-03-07t10:15:30Z", "2024-03-07T10:15:30.Z", "2024-03-07T10:15:30,5Z",
    "2024-03-07T10:15:30.5xZ", "24-03-07T10:15:30ZZZ", "2024-03-07T10:15:3०Z", "20240307T101530Z",
  ])
  func `what is not in the one form of RFC 9553 is none`(text: String) {
    #expect(UTCDateTime(text) == nil)
  }

  @Test(arguments: [
    (0, "2024-03-01T00:00:00Z"), (86_399, "2024-03-01T23:59:59Z"), (86_400, "2024-03-02T00:00:00Z"),
    (-1, "2024-02-29T23:59:59Z"), (-86_400, "2024-02-29T00:00:00Z"),
    (-86_401, "2024-02-28T23:59:59Z"), (37_230, "2024-03-01T10:20:30Z"),
  ])
  func `seconds outside the day carry over`(seconds: Int, text: String) {
    let date = PartialDate(year: 2024, month: 3, day: 1)
    #expect(UTCDateTime(date: date, secondsOfDay: seconds)?.text == text)
  }

  @Test func `a moment needs the whole day, in a year of four digits`() {
    #expect(UTCDateTime(date: PartialDate(year: 2024, month: 3), secondsOfDay: 0) == nil)
    #expect(UTCDateTime(date: PartialDate(month: 3, day: 1), secondsOfDay: 0) == nil)
    let last = PartialDate(year: 9999, month: 12, day: 31)
    #expect(UTCDateTime(date: last, secondsOfDay: 86_400) == nil)
    #expect(UTCDateTime(date: last, secondsOfDay: 0)?.text == "9999-12-31T00:00:00Z")
  }
}
