import KithText

extension Batch {
  /// Counts what stands between cards: lines of a card that has lost its BEGIN are rejected, words are passed over.
  ///
  /// - Parameter record: the number of the card before.
  mutating func take(betweenCards text: [UInt8], file: String, line: Int, after record: Int) {
    guard Self.hasProperty(text) else {
      return passOver("vcard.between-cards", text, file: file, line: line)
    }
    records += 1
    let reason = "'\(Self.beginning(of: text))' is outside of all cards"
    let reject = Reject(file: file, record: max(1, record), line: line, reason: reason, raw: text)
    diagnostics.append(
      Diagnostic(
        .error, "vcard.no-begin", "\(reason), as no BEGIN:VCARD stands before it",
        done: "rejected up to the next card", file: file, line: line))
    rejects.append(reject)
  }

  /// Counts words between cards, which are no contact.
  mutating func passOver(_ slug: String, _ text: [UInt8], file: String, line: Int) {
    records += 1
    skipped += 1
    diagnostics.append(
      Diagnostic(
        .warning, slug, "'\(Self.beginning(of: text))' is outside of all cards",
        done: "passed over", file: file, line: line))
  }

  private static func beginning(of text: [UInt8]) -> String {
    let line = text.prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
    return TerminalText.short(String(decoding: line.prefix(200), as: UTF8.self))
  }

  /// Whether one of the lines is a property of vCard.
  private static func hasProperty(_ text: [UInt8]) -> Bool {
    text.split { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }.contains { line in
      let head = line.prefix { $0 != ASCII.colon && $0 != ASCII.semicolon }
      let name = head.split(separator: UInt8(ascii: ".")).last?.indices
      return head.count < line.count
        && name.flatMap { PropertySheet.row(of: $0, in: text) } != nil
    }
  }
}
