import KithText

/// The dates and times that a version allows, to the letter; ``DateValue`` reads more than these.
enum DateSyntax {
  private typealias Bytes = ArraySlice<UInt8>

  /// `date-and-or-time` of 4.0 (RFC 6350 section 4.3.4), a date or date-time of 2.1 and 3.0.
  static func isDate(_ bytes: ArraySlice<UInt8>, in version: VCardVersion) -> Bool {
    let (day, time) = split(bytes)
    guard version == .v40 else { return isDay30(day) && time.map(isTime30) ?? true }
    guard let time else { return isDay40(day) || isReducedDay40(day) }
    return day.isEmpty ? isTime40(time) || isTruncatedTime40(time) : isDay40(day) && isTime40(time)
  }

  /// `timestamp` of 4.0 (section 4.3.5); the same as a date in the others.
  static func isTimestamp(_ bytes: ArraySlice<UInt8>, in version: VCardVersion) -> Bool {
    guard version == .v40 else { return isDate(bytes, in: version) }
    let (day, time) = split(bytes)
    guard let time, day.count == 8, isDay40(day) else { return false }
    return isTime40(time) && time.prefix(while: \.isDigit).count == 6
  }

  /// `utc-offset` (section 4.7): no colon in 4.0, one in 3.0, either in 2.1.
  static func isOffset(_ bytes: ArraySlice<UInt8>, in version: VCardVersion) -> Bool {
    switch version {
    case .v40: isZone(bytes, hasColon: false, needsMinutes: false)
    case .v30: isZone(bytes, hasColon: true, needsMinutes: true)
    case .v21:
      isZone(bytes, hasColon: true, needsMinutes: true)
        || isZone(bytes, hasColon: false, needsMinutes: false)
    }
  }

  private static func split(_ bytes: Bytes) -> (day: Bytes, time: Bytes?) {
    guard let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "t") }) else {
      return (bytes, nil)
    }
    return (bytes[..<mark], bytes[(mark + 1)...])
  }

  // MARK: 4.0

  /// `yyyymmdd`, `--mmdd`, `---dd`.
  private static func isDay40(_ bytes: Bytes) -> Bool {
    if let digits = bytes.dropping("---") { return isDays(digits) }
    if let digits = bytes.dropping("--") {
      return digits.count == 4 && isMonth(digits.prefix(2)) && isDays(digits.dropFirst(2))
    }
    return bytes.count == 8 && isNumber(bytes.prefix(4)) && isMonth(bytes.dropFirst(4).prefix(2))
      && isDays(bytes.dropFirst(6))
  }

  /// `yyyy`, `yyyy-mm`, `--mm`.
  private static func isReducedDay40(_ bytes: Bytes) -> Bool {
    if let digits = bytes.dropping("--") { return isMonth(digits) }
    guard isNumber(bytes.prefix(4)), bytes.prefix(4).count == 4 else { return false }
    let rest = bytes.dropFirst(4)
    return rest.isEmpty || rest.first == UInt8(ascii: "-") && isMonth(rest.dropFirst())
  }

  /// `hh`, `hhmm` or `hhmmss`, and a zone.
  private static func isTime40(_ bytes: Bytes) -> Bool {
    let digits = bytes.prefix(while: \.isDigit)
    guard [2, 4, 6].contains(digits.count), isClock(digits) else { return false }
    let zone = bytes.dropFirst(digits.count)
    return zone.isEmpty || isZone(zone, hasColon: false, needsMinutes: false)
  }

  /// `-mm`, `-mmss`, `--ss`, and a zone.
  private static func isTruncatedTime40(_ bytes: Bytes) -> Bool {
    let isSeconds = bytes.dropping("--") != nil
    guard let rest = bytes.dropping("--") ?? bytes.dropping("-") else { return false }
    let digits = rest.prefix(while: \.isDigit)
    guard digits.count == 2 || digits.count == 4 && !isSeconds else { return false }
    let zone = rest.dropFirst(digits.count)
    return zone.isEmpty || isZone(zone, hasColon: false, needsMinutes: false)
  }

  // MARK: 2.1 and 3.0

  /// `yyyy-mm-dd` or `yyyymmdd`.
  private static func isDay30(_ bytes: Bytes) -> Bool {
    let dashes = bytes.count { $0 == UInt8(ascii: "-") }
    let digits = Bytes(bytes.filter { $0 != UInt8(ascii: "-") })
    guard digits.count == 8, dashes == 0 || dashes == 2 && bytes.count == 10 else { return false }
    return isDay40(digits)
  }

  /// `hh:mm:ss` or `hhmmss`, fractions of seconds, and a zone.
  private static func isTime30(_ bytes: Bytes) -> Bool {
    let clock = bytes.prefix { $0.isDigit || $0 == ASCII.colon }
    let digits = Bytes(clock.filter(\.isDigit))
    guard digits.count == 6, clock.count == 6 || clock.count == 8, isClock(digits) else {
      return false
    }
    var rest = bytes.dropFirst(clock.count)
    if rest.first == UInt8(ascii: ".") || rest.first == ASCII.comma {
      rest = rest.dropFirst().drop(while: \.isDigit)
    }
    return rest.isEmpty || isZone(rest, hasColon: true, needsMinutes: true)
      || isZone(rest, hasColon: false, needsMinutes: true)
  }

  // MARK: Parts

  private static func isZone(_ bytes: Bytes, hasColon: Bool, needsMinutes: Bool) -> Bool {
    if bytes.elementsEqual([UInt8(ascii: "Z")]) { return true }
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return false
    }
    let hours = bytes.dropFirst().prefix(2)
    var minutes = bytes.dropFirst(3)
    guard isClock(hours) else { return false }
    if minutes.isEmpty { return !needsMinutes }
    if hasColon {
      guard minutes.first == ASCII.colon else { return false }
      minutes = minutes.dropFirst()
    }
    return minutes.count == 2 && isWithin(minutes, 0...59)
  }

  private static func isClock(_ digits: Bytes) -> Bool {
    isWithin(digits.prefix(2), 0...23) && digits.prefix(2).count == 2
      && (digits.count < 4 || isWithin(digits.dropFirst(2).prefix(2), 0...59))
      && (digits.count < 6 || isWithin(digits.dropFirst(4), 0...60))
  }

  private static func isMonth(_ bytes: Bytes) -> Bool {
    bytes.count == 2 && isWithin(bytes, 1...12)
  }
  private static func isDays(_ bytes: Bytes) -> Bool { bytes.count == 2 && isWithin(bytes, 1...31) }

  private static func isWithin(_ bytes: Bytes, _ range: ClosedRange<Int>) -> Bool {
    isNumber(bytes) && range.contains(bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  private static func isNumber(_ bytes: Bytes) -> Bool {
    !bytes.isEmpty && bytes.count < 10 && bytes.allSatisfy(\.isDigit)
  }
}

extension ArraySlice<UInt8> {
  /// What stands behind a beginning; `nil` where the bytes do not begin so.
  fileprivate func dropping(_ beginning: StaticString) -> ArraySlice<UInt8>? {
    startsIgnoringCase(with: beginning) ? dropFirst(beginning.utf8CodeUnitCount) : nil
  }
}
