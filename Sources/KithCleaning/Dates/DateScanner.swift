import KithModel
import KithText

/// Reads one date from its bytes.
struct DateScanner {
  private let text: [UInt8]
  private let order: DateText.Order
  private var tokens: [DateToken] = []
  private var next = 0
  /// Whether the order decided which number is the day.
  private var isAmbiguous = false
  /// The order that a number above 12 showed.
  private var shownOrder: DateText.Order?

  init(_ text: [UInt8], order: DateText.Order) {
    self.text = text.contains(0xE5) || text.contains(0xEB) ? EastAsianDate.plain(text) : text
    self.order = order
  }

  mutating func moment() -> DateText.Moment? {
    guard text.count <= 64, let tokens = DateToken.tokens(of: self.text), !tokens.isEmpty else {
      return nil
    }
    self.tokens = tokens
    guard let date = date(), date.isValid else { return nil }
    var moment: DateText.Moment? = DateText.Moment(date: date)
    if next < tokens.count { moment = time(after: date) }
    moment?.isAmbiguous = isAmbiguous
    moment?.shownOrder = shownOrder
    return moment
  }

  // MARK: The day

  private mutating func date() -> PartialDate? {
    skipArticle()
    skipWeekday()
    skipArticle()
    guard next < tokens.count else { return nil }
    if let word = tokens[next].word { return monthFirst(word) }
    guard let first = tokens[next].number else { return nil }
    next += 1
    if isYearless { return yearless(first) }
    if first.digits == 8 { return basic(first.value) }
    if first.digits == 4 { return yearFirst(first.value) }
    guard first.digits <= 2 else { return nil }
    skipOrdinal()
    guard next < tokens.count else { return nil }
    if let word = tokens[next].word {
      guard let month = MonthName.month(word) else { return nil }
      next += 1
      skipOrdinal()
      return PartialDate(year: takeYear(), month: month, day: first.value)
    }
    return numbers(first.value)
  }

  /// `the 7th of March`, `le 7 mars`, `Donnerstag, den 7. März`.
  private mutating func skipArticle() {
    guard next + 1 < tokens.count, let word = tokens[next].word,
      ["the", "le", "el", "den", "der", "am", "on", "il"].contains(
        String(decoding: word, as: UTF8.self))
    else { return }
    next += 1
  }

  /// `Mon, 06 Mar 2006`.
  private mutating func skipWeekday() {
    guard next + 1 < tokens.count, let word = tokens[next].word, MonthName.month(word) == nil,
      WeekdayName.isOne(word)
    else { return }
    next += 1
  }

  /// `st nd rd th er º de del of` between the numbers.
  private mutating func skipOrdinal() {
    while next < tokens.count, let word = tokens[next].word, MonthName.month(word) == nil,
      word.isEmpty || Self.fillers.contains(String(decoding: word, as: UTF8.self))
    {
      next += 1
    }
  }

  private static let fillers: Set<String> = [
    "st", "nd", "rd", "th", "er", "o", "a", "de", "del", "of", "den", "the", "do", "le",
  ]

  /// Whether two hyphens stand where the year would be (RFC 6350 section 4.3.1).
  private var isYearless: Bool {
    text.drop { $0 == ASCII.space }.starts(with: [ASCII.hyphen, ASCII.hyphen])
  }

  private mutating func yearless(_ first: (value: Int, digits: Int)) -> PartialDate? {
    // `---07` is a day without its month, which RFC 9553 has no date for.
    guard
      !text.drop(while: { $0 == ASCII.space }).starts(with: [
        ASCII.hyphen, ASCII.hyphen, ASCII.hyphen,
      ])
    else { return nil }
    if first.digits == 4 { return PartialDate(month: first.value / 100, day: first.value % 100) }
    guard first.digits <= 2 else { return nil }
    guard next < tokens.count, let day = tokens[next].number else {
      return PartialDate(month: first.value)
    }
    next += 1
    return PartialDate(month: first.value, day: day.value)
  }

  /// `20240307`.
  private func basic(_ value: Int) -> PartialDate {
    PartialDate(year: value / 10000, month: value / 100 % 100, day: value % 100)
  }

  /// `2024`, `2024-03`, `2024-03-07`, `2024 Mar 7`.
  private mutating func yearFirst(_ year: Int) -> PartialDate? {
    guard next < tokens.count else { return PartialDate(year: year) }
    let month = tokens[next].number?.value ?? tokens[next].word.flatMap(MonthName.month)
    guard let month else { return nil }
    next += 1
    guard next < tokens.count, let day = tokens[next].number, tokens[next].separator != ASCII.colon,
      day.digits <= 2
    else { return PartialDate(year: year, month: month) }
    next += 1
    return PartialDate(year: year, month: month, day: day.value)
  }

  /// `Mar 7, 2023`, `March 2023`, `Mar 7`.
  private mutating func monthFirst(_ word: [UInt8]) -> PartialDate? {
    guard let month = MonthName.month(word) else { return nil }
    next += 1
    skipOrdinal()
    guard next < tokens.count, let number = tokens[next].number else { return nil }
    next += 1
    if number.digits == 4 { return PartialDate(year: number.value, month: month) }
    guard number.digits <= 2 else { return nil }
    skipOrdinal()
    return PartialDate(year: takeYear(), month: month, day: number.value)
  }

  /// `3/7/2024`, `7.3.24`, `12/25`.
  private mutating func numbers(_ first: Int) -> PartialDate? {
    guard let second = tokens[next].number, second.digits <= 2 else { return nil }
    let separator = tokens[next].separator
    guard separator != ASCII.colon, separator != 0 else { return nil }
    next += 1
    // Only days are written with points.
    let isPointed = separator == ASCII.period
    isAmbiguous = !isPointed && first <= 12 && second.value <= 12 && first != second.value
    if !isPointed, first > 12 || second.value > 12 {
      shownOrder = first > 12 ? .dayFirst : .monthFirst
    }
    var isDayFirst = order == .dayFirst || isPointed
    if first > 12 { isDayFirst = true }
    if second.value > 12 { isDayFirst = false }
    let year = takeYear()
    // A year that stands there must be one.
    if next < tokens.count, year == nil, tokens[next].number != nil,
      tokens[next].separator != ASCII.space
    {
      return nil
    }
    return isDayFirst
      ? PartialDate(year: year, month: second.value, day: first)
      : PartialDate(year: year, month: first, day: second.value)
  }

  /// A year of four or two digits; not the hour of a time.
  private mutating func takeYear() -> Int? {
    guard next < tokens.count, let number = tokens[next].number else { return nil }
    guard number.digits == 4 || number.digits == 2 else { return nil }
    if number.digits == 2, next + 1 < tokens.count, tokens[next + 1].separator == ASCII.colon {
      return nil
    }
    next += 1
    guard number.digits == 2 else { return number.value }
    return number.value < 30 ? 2000 + number.value : 1900 + number.value
  }

  // MARK: The time

  private mutating func time(after date: PartialDate) -> DateText.Moment? {
    // `T`, and the words for `at`.
    while next < tokens.count, let word = tokens[next].word,
      Self.clockWords.contains(String(decoding: word, as: UTF8.self))
    {
      next += 1
    }
    guard next < tokens.count, let hour = takeTimePart() else { return nil }
    var seconds = hour.value * 3600
    if hour.digits == 6 {
      seconds = hour.value / 10000 * 3600 + hour.value / 100 % 100 * 60 + hour.value % 100
    } else if hour.digits == 4 {
      seconds = hour.value / 100 * 3600 + hour.value % 100 * 60
    } else {
      guard let minute = takeTimePart(after: 0x3A), minute.value < 60 else { return nil }
      let second = takeTimePart(after: 0x3A)?.value ?? 0
      guard second <= 60 else { return nil }
      seconds += minute.value * 60 + second
    }
    // A fraction of a second says nothing of a person.
    _ = takeTimePart(after: ASCII.period)
    guard seconds <= 86400 else { return nil }
    return zone(date, half(seconds))
  }

  private static let clockWords: Set<String> = [
    "t", "at", "um", "om", "kl", "a", "las", "alle", "as", "ore", "ora", "o", "v",
  ]

  private mutating func takeTimePart(after separator: UInt8? = nil) -> (value: Int, digits: Int)? {
    guard next < tokens.count, let number = tokens[next].number,
      separator == nil || tokens[next].separator == separator
    else { return nil }
    next += 1
    return number
  }

  /// `AM` and `PM`.
  private mutating func half(_ seconds: Int) -> Int {
    guard next < tokens.count, let word = tokens[next].word else { return seconds }
    switch String(decoding: word, as: UTF8.self) {
    case "am", "a": next += 1
    case "pm", "p":
      next += 1
      return seconds < 43200 ? seconds + 43200 : seconds
    default: return seconds
    }
    return seconds >= 43200 ? seconds - 43200 : seconds
  }

  private mutating func zone(_ date: PartialDate, _ seconds: Int) -> DateText.Moment? {
    var moment = DateText.Moment(date: date, secondsOfDay: seconds)
    if next < tokens.count, let word = tokens[next].word,
      ["uhr", "h", "hrs", "uur"].contains(String(decoding: word, as: UTF8.self))
    {
      next += 1
    }
    guard next < tokens.count else { return moment }
    if let word = tokens[next].word {
      guard let hours = Self.zones[String(decoding: word, as: UTF8.self)] else { return nil }
      moment.offset = hours * 3600
      next += 1
    }
    guard next < tokens.count else { return moment }
    guard let number = tokens[next].number, tokens[next].start > 0 else { return nil }
    let sign = text[tokens[next].start - 1]
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    next += 1
    var minutes =
      number.digits == 4 ? number.value / 100 * 60 + number.value % 100 : number.value * 60
    if number.digits <= 2, let rest = takeTimePart(after: 0x3A) { minutes += rest.value }
    guard minutes <= 18 * 60 else { return nil }
    moment.offset = (sign == UInt8(ascii: "-") ? -60 : 60) * minutes
    return moment
  }

  /// The zones of RFC 822 section 5.1.
  private static let zones: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7, "cet": 1, "cest": 2, "bst": 1,
  ]
}
