import KithText

/// Lists of e-mail addresses, as people keep them and as mail programs give them (RFC 5322 section 3.4).
struct MailboxesFormat: ReadableFormat {
  var name: String { "mailboxes" }
  var aliases: [String] { ["emails", "recipients"] }
  var summary: String { "lists of e-mail addresses: 'Ada Fair <ada@x.example>; ben@x.example'" }
  // A name such as `people.txt` says nothing of what is in the file.
  var fileExtensions: [String] { [] }

  /// Whether all that the file holds is addresses, or most of it; brackets around them are in hardly any table.
  func certainty(of sample: Sample) -> Certainty {
    // The aliases of mutt have words of their own before the names.
    guard sample.looksLikeText, Self.mayBeList(sample.bytes),
      !sample.trimmed.starts(with: "alias ".utf8)
    else { return .none }
    let lines = Self.lines(of: sample)
    let entries = lines.flatMap(\.entries).prefix(Self.maxEntries)
    let known = entries.count { MailboxEntry($0)?.isMarked ?? false }
    guard known > 0, !Self.isTable(lines) else { return .none }
    if known == entries.count { return .likely }
    guard known > 1, known * 3 >= entries.count * 2 else { return .none }
    let bracketed = entries.count { $0.contains(byte: ASCII.less) }
    return bracketed * 2 >= entries.count ? .likely : .possible
  }

  /// Whether there are addresses enough for what stands between commas, semicolons and ends of lines: a table has more
  /// cells, and is not looked at further.
  private static func mayBeList(_ bytes: [UInt8]) -> Bool {
    let addresses = bytes.count { $0 == ASCII.at }
    let ends = bytes.count {
      $0 == ASCII.comma || $0 == ASCII.semicolon || $0 == ASCII.lineFeed
    }
    return addresses > 0 && ends <= 4 * addresses + 8
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    MailboxesReader(fileName: options.fileName)
  }

  /// The first lines, of which the last may be cut.
  private static func lines(of sample: Sample) -> [MailboxLine] {
    let lines = sample.bytes.split {
      $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn
    }.prefix(maxEntries)
    let whole = sample.isWhole || lines.count == 1 ? lines : lines.dropLast()
    return whole.map { MailboxLine($0) }.filter { !$0.entries.isEmpty }
  }

  /// Whether several lines have as many bare addresses each, as the rows of a table have.
  ///
  /// A list goes on behind the comma at the end of a line.
  private static func isTable(_ lines: [MailboxLine]) -> Bool {
    guard let width = lines.first?.entries.count, width > 1, lines.count > 1 else { return false }
    return lines.allSatisfy { $0.entries.count == width && !$0.goesOn }
      && !lines.flatMap(\.entries).contains { $0.contains(byte: ASCII.less) }
  }

  private static let maxEntries = 200
}
