import KithText

/// Goes through the bytes of a date word by word.
struct MailDateCursor {
  private var position = 0

  /// The number here, and how many digits it has; blanks and punctuation before it are passed over.
  mutating func number(_ bytes: Span<UInt8>) -> (value: Int, digits: Int)? {
    skipBlanks(bytes)
    var (value, digits) = (0, 0)
    while position < bytes.count, bytes[position].isDigit, digits < 5 {
      value = value * 10 + Int(bytes[position] - 0x30)
      digits += 1
      position += 1
    }
    return (1...4).contains(digits) ? (value, digits) : nil
  }

  /// The first three letters of the word here in lower case, one in each byte; 0 where there is none.
  mutating func word(_ bytes: Span<UInt8>) -> UInt32 {
    skipBlanks(bytes)
    var word: UInt32 = 0
    var letters = 0
    while position < bytes.count, bytes[position].isLetter {
      if letters < 3 { word = word << 8 | UInt32(bytes[position] | 0x20) }
      letters += 1
      position += 1
    }
    return word
  }

  /// The seconds since midnight that `10:00` or `10:00:00` means.
  mutating func time(_ bytes: Span<UInt8>) -> Int? {
    guard let hour = number(bytes)?.value, hour < 24, takeColon(bytes),
      let minute = number(bytes)?.value, minute < 60
    else { return nil }
    guard takeColon(bytes) else { return hour * 3600 + minute * 60 }
    guard let second = number(bytes)?.value, second <= 60 else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// Seconds east of UTC; 0 where nothing is said.
  mutating func zone(_ bytes: Span<UInt8>) -> Int? {
    skipBlanks(bytes)
    guard position < bytes.count else { return 0 }
    let sign = bytes[position]
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      let word = word(bytes)
      return Self.zones.first { $0.word == word }.map { $0.hours * 3600 }
    }
    position += 1
    guard var zone = number(bytes) else { return nil }
    // ISO 8601 has a colon in the zone, and some exporters mix the two.
    if zone.digits == 2, takeColon(bytes), let minutes = number(bytes), minutes.digits == 2 {
      zone = (zone.value * 100 + minutes.value, 4)
    }
    guard zone.digits == 4, zone.value < 2400, zone.value % 100 < 60 else { return nil }
    let seconds = zone.value / 100 * 3600 + zone.value % 100 * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }

  /// Whether nothing but blanks follows.
  mutating func isAtEnd(_ bytes: Span<UInt8>) -> Bool {
    skipBlanks(bytes)
    return position == bytes.count
  }

  private mutating func takeColon(_ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == ASCII.colon else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while position < bytes.count, bytes[position].isWhitespace || bytes[position] == ASCII.comma {
      position += 1
    }
  }

  /// RFC 822 section 5.
  private static let zones: [(word: UInt32, hours: Int)] = [
    ("gmt", 0), ("utc", 0), ("ut", 0), ("z", 0), ("est", -5), ("edt", -4), ("cst", -6),
    ("cdt", -5), ("mst", -7), ("mdt", -6), ("pst", -8), ("pdt", -7),
  ].map { name, hours in (name.utf8.reduce(0) { $0 << 8 | UInt32($1) }, hours) }
}
