import KithModel
import KithText

/// A job of before in one cell: `Globex, Inc. | VP | 2026-01-15 | linkedin`; what is not known is left empty.
enum FormerJobText {
  /// The text of a job.
  static func text(of job: FormerJob) -> String {
    var parts = [job.organization, job.title, job.lastSeen, job.source].map { escaped($0 ?? "") }
    while parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    return parts.joined(separator: " | ")
  }

  /// The job of a text; `nil` where it names neither employer nor title.
  static func job(of text: String) -> FormerJob? {
    let parts = split(text).map { part in
      let plain = unescaped(String(part.trimmingWhitespace()))
      return plain.isEmpty ? nil : plain
    }
    func part(_ place: Int) -> String? { parts.indices.contains(place) ? parts[place] : nil }
    guard part(0) != nil || part(1) != nil else { return nil }
    return FormerJob(
      organization: part(0), title: part(1), lastSeen: part(2), source: part(3))
  }

  private static let bar = UInt8(ascii: "|")

  /// The parts between bars that stand alone.
  private static func split(_ text: String) -> [Substring] {
    let bytes = Array(text.utf8)
    var parts: [Substring] = []
    var start = text.startIndex
    for (place, byte) in bytes.enumerated() where byte == bar {
      let isDoubled =
        place > 0 && bytes[place - 1] == bar
        || place + 1 < bytes.count && bytes[place + 1] == bar
      guard !isDoubled else { continue }
      let index = text.utf8.index(text.startIndex, offsetBy: place)
      parts.append(text[start..<index])
      start = text.utf8.index(after: index)
    }
    return parts + [text[start...]]
  }

  /// A bar in a name is doubled, as one that stands alone parts.
  private static func escaped(_ text: String) -> String { text.replacing("|", with: "||") }

  private static func unescaped(_ text: String) -> String { text.replacing("||", with: "|") }
}
