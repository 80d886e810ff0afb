/// What the numbering plans say beyond what is needed to read numbers: kinds of numbers and how they are
/// written.
///
/// The lines are cut apart when the first number is described; a pattern is compiled when it is asked.
enum PhonePlans {
  /// Fields behind the letter and the plan of a line.
  typealias Line = [Substring]

  private static let lines: [Substring: [(letter: Character, fields: Line)]] = {
    var lines: [Substring: [(letter: Character, fields: Line)]] = [:]
    for line in generatedTable.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 2, let letter = fields[0].first else { continue }
      lines[fields[1], default: []].append((letter, Array(fields.dropFirst(2))))
    }
    return lines
  }()

  private static func lines(_ letter: Character, of plan: Substring) -> [Line] {
    (lines[plan] ?? []).lazy.filter { $0.letter == letter }.map(\.fields)
  }

  /// The plan that a national number of a calling code belongs to, and its kind there; `nil` for a number
  /// that is in none.
  static func place(_ number: PhoneDigits, callingCode: Int) -> (plan: String, kind: PhoneKind)? {
    guard let names = lines("R", of: "\(callingCode)").first?.first else { return nil }
    let plans = names.split(separator: ",")
    for plan in plans {
      if plans.count > 1, let leading = lines("L", of: plan).first?.first {
        guard PhonePattern(String(leading))?.prefix(of: number) != nil else { continue }
        return kind(of: number, in: plan).map { (String(plan), $0) }
      }
      if let kind = kind(of: number, in: plan) { return (String(plan), kind) }
    }
    return nil
  }

  private static func kind(of number: PhoneDigits, in plan: Substring) -> PhoneKind? {
    // A plan of a calling code of its own is found by that.
    let region =
      PhoneRegions.all.region(code: String(plan))
      ?? Int(plan).flatMap(PhoneRegions.all.region(callingCode:))
    guard let region, region.isPlausible(number) else { return nil }
    var isFixed = false
    for fields in lines("K", of: plan) where fields.count == 3 {
      guard let kind = PhoneKind(rawValue: String(fields[0])), fits(number, fields) else {
        continue
      }
      switch kind {
      case .fixed: isFixed = true
      case .mobile: return isFixed ? .fixedOrMobile : .mobile
      default: return kind
      }
    }
    return isFixed ? .fixed : nil
  }

  private static func fits(_ number: PhoneDigits, _ fields: Line) -> Bool {
    let hasLength = fields[1].split(separator: ",").contains { Int($0) == number.count }
    return hasLength && PhonePattern(String(fields[2]))?.matches(number) == true
  }

  /// The digits as they are grouped in the country, or for callers from abroad.
  static func formatted(
    _ number: PhoneDigits, callingCode: Int, isNational: Bool
  ) -> String {
    guard let name = lines("R", of: "\(callingCode)").first?.first?.split(separator: ",").first
    else { return number.text }
    var formats = isNational ? [] : lines("I", of: name)
    if formats.isEmpty { formats = lines("N", of: name) }
    for fields in formats where fields.count == 4 {
      if !fields[1].isEmpty {
        guard PhonePattern(String(fields[1]))?.prefix(of: number) != nil else { continue }
      }
      guard let match = PhonePattern(String(fields[0]))?.wholeMatch(of: number) else { continue }
      return filled(fields[2], rule: isNational ? fields[3] : "", number, match)
    }
    return number.text
  }

  /// Writes the groups of a match into `\1 \2-\3`; the rule, such as `0\1`, goes round the first of them.
  private static func filled(
    _ format: Substring, rule: Substring, _ number: PhoneDigits, _ match: PhonePattern.Match
  ) -> String {
    var bytes: [UInt8] = []
    var isFirst = true
    fill(format.utf8) { group in
      guard isFirst, !rule.isEmpty else { return append(group, number, match, to: &bytes) }
      isFirst = false
      // In a rule `\1` stands for the group that was there.
      fill(rule.utf8) { _ in
        append(group, number, match, to: &bytes)
      } text: {
        bytes.append($0)
      }
    } text: {
      bytes.append($0)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(
    _ group: Int, _ number: PhoneDigits, _ match: PhonePattern.Match, to bytes: inout [UInt8]
  ) {
    for place in match.group(group) ?? 0..<0 { bytes.append(0x30 + number[place]) }
  }

  private static func fill(
    _ format: Substring.UTF8View, group: (Int) -> Void, text: (UInt8) -> Void
  ) {
    var isGroup = false
    for byte in format {
      if byte == UInt8(ascii: "\\") {
        isGroup = true
      } else if isGroup {
        isGroup = false
        group(Int(byte) - 0x30)
      } else {
        text(byte)
      }
    }
  }
}
