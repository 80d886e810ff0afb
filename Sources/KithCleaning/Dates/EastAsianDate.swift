import KithText

/// Dates with the characters for year, month and day behind the numbers.
enum EastAsianDate {
  /// `2024年3月7日` and `2024년 3월 7일` as `2024-3-7`.
  static func plain(_ text: [UInt8]) -> [UInt8] {
    var plain = ""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "年", "년", "月", "월": plain += "-"
      case "日", "일": plain += " "
      default: plain.unicodeScalars.append(scalar)
      }
    }
    while let last = plain.utf8.last, last == ASCII.hyphen || last == ASCII.space {
      plain.removeLast()
    }
    return Array(plain.utf8)
  }
}
