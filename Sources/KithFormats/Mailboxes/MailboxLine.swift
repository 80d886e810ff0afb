import KithText

/// One line of a list of addresses, cut into its entries.
///
/// Semicolons part them, and so do commas behind an address: before one, a comma is of the name (`Fair, Ada <…>`).
/// Where nothing stands between two, an entry ends with its `>`. What is in quotes or brackets parts nothing.
struct MailboxLine {
  /// What stands before a colon at the beginning: the name of a group (RFC 5322 section 3.4), or `To`.
  let heading: String?
  /// The entries, those that are blank left out.
  let entries: [String]
  /// Whether it ends in a comma or semicolon.
  let goesOn: Bool

  init(_ line: ArraySlice<UInt8>) {
    let rest = line.drop { $0 <= ASCII.space || Self.bullets.contains($0) }
    let heading = Self.heading(of: rest)
    goesOn =
      rest.trimmingWhitespace().last.map { $0 == ASCII.comma || $0 == ASCII.semicolon } ?? false
    self.heading = heading.map { String(decoding: $0.trimmingWhitespace(), as: UTF8.self) }
    entries = Self.entries(of: heading.map { rest[$0.endIndex...].dropFirst() } ?? rest)
  }

  private static let bullets = Array("*-".utf8)

  /// What stands before a colon that is no part of an address or a name.
  private static func heading(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let head = line.prefix { !":@<\"(;".utf8.contains($0) }
    guard !head.isEmpty, line[head.endIndex...].first == ASCII.colon,
      !head.equalsIgnoringCase("mailto"), line.contains(ASCII.at)
    else { return nil }
    return head
  }

  private static func entries(of line: ArraySlice<UInt8>) -> [String] {
    var entries: [String] = []
    var scan = Scan(line)
    while let entry = scan.next() {
      let text = entry.trimmingWhitespace()
      if !text.isEmpty { entries.append(String(decoding: text, as: UTF8.self)) }
    }
    return entries
  }

  /// Goes along a line, from one entry to the next.
  private struct Scan {
    private let bytes: ArraySlice<UInt8>
    private var at: Int
    /// The ends of brackets and quotes that stand nowhere in the rest of the line.
    private var missing: Set<UInt8> = []

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      at = bytes.startIndex
    }

    mutating func next() -> ArraySlice<UInt8>? {
      guard at < bytes.endIndex else { return nil }
      let start = at
      var hasAddress = false
      var isOver = false
      while at < bytes.endIndex {
        let byte = bytes[at]
        if byte == ASCII.semicolon || byte == ASCII.comma && hasAddress {
          defer { at += 1 }
          return bytes[start..<at]
        }
        if isOver, byte > ASCII.space, byte != ASCII.leftParenthesis { return bytes[start..<at] }
        if byte == ASCII.at { hasAddress = true }
        guard let end = end(of: byte) else {
          at += 1
          continue
        }
        if byte == ASCII.less, bytes[at..<end].contains(ASCII.at) {
          (hasAddress, isOver) = (true, true)
        }
        at = end + 1
      }
      return bytes[start...]
    }

    /// Where the quotes or brackets end that begin here.
    private mutating func end(of opening: UInt8) -> Int? {
      let closing: UInt8
      switch opening {
      case ASCII.quote: closing = ASCII.quote
      case ASCII.less: closing = ASCII.greater
      case ASCII.leftParenthesis: closing = ASCII.rightParenthesis
      default: return nil
      }
      guard !missing.contains(closing) else { return nil }
      let end = bytes[at...].dropFirst().firstIndex(of: closing)
      if end == nil { missing.insert(closing) }
      return end
    }
  }
}
