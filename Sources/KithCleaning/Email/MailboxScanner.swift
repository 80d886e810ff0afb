import KithText

/// Finds addresses in a text, and the names that belong to them.
struct MailboxScanner {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func mailboxes() -> [Mailbox] {
    let addresses = addresses()
    var mailboxes: [Mailbox] = []
    var rest = addresses[...]
    for part in parts(addresses) {
      let inside = rest.prefix { $0.address.lowerBound < part.upperBound }
      rest = rest.dropFirst(inside.count)
      let mailbox = Mailbox(
        name: name(in: part, without: inside.map(\.whole)),
        addresses: inside.map { String(decoding: bytes[$0.address], as: UTF8.self) })
      if mailbox.name != nil || !mailbox.addresses.isEmpty { mailboxes.append(mailbox) }
    }
    return mailboxes
  }

  // MARK: Addresses

  private typealias Found = (address: Range<Int>, whole: Range<Int>)

  /// The addresses, and each with its `mailto:` and what follows that.
  private func addresses() -> [Found] {
    var found: [Found] = []
    for at in bytes.indices where bytes[at] == ASCII.at {
      if let last = found.last, at < last.whole.upperBound { continue }
      if let next = address(around: at, notBefore: found.last?.whole.upperBound ?? 0) {
        found.append(next)
      }
    }
    return found
  }

  private func address(around at: Int, notBefore limit: Int) -> Found? {
    var start = at
    while start > limit, Self.isUser(bytes[start - 1]) { start -= 1 }
    while start < at, bytes[start] == ASCII.period || bytes[start] == ASCII.apostrophe {
      start += 1
    }
    var end = at + 1
    while end < bytes.count, Self.isDomain(bytes[end]) { end += 1 }
    while end > at + 1, bytes[end - 1] == ASCII.period || bytes[end - 1] == ASCII.hyphen {
      end -= 1
    }
    guard start < at, end > at + 1, bytes[at + 1] != ASCII.period else { return nil }
    // `https://host/@user` and `user:password@host` are no mailboxes.
    guard start == 0 || bytes[start - 1] != ASCII.slash else { return nil }
    var whole = start..<end
    let scheme = Array("mailto:".utf8)
    if start >= scheme.count, bytes[(start - scheme.count)..<start].map(\.lowercased) == scheme {
      whole = (start - scheme.count)..<end
      // The query of a mailto URI (RFC 6068) is a draft of a message.
      if end < bytes.count, bytes[end] == ASCII.question {
        let rest = bytes[end...].prefix {
          $0 > 0x20 && $0 != ASCII.rightParenthesis && $0 != ASCII.greater
        }
        whole = whole.lowerBound..<rest.endIndex
      }
    }
    return (start..<end, whole)
  }

  private static func isUser(_ byte: UInt8) -> Bool {
    isDomain(byte) || "!#$%&'*+?^_`{|}~=".utf8.contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, ASCII.hyphen, ASCII.period, ASCII.underscore,
      0x80...:
      true
    default: false
    }
  }

  // MARK: Parts

  /// The parts of the text that are mailboxes.
  ///
  /// A part without an address belongs to the next one where there are addresses: `Doe, Jane <j@x.example>`.
  private func parts(_ addresses: [Found]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    // Both stand in the order of the text, so each address is looked at once.
    var rest = addresses[...]
    for separator in separators(addresses.map(\.whole)) {
      let isComma = bytes[separator.lowerBound] != ASCII.semicolon
      let count = rest.prefix { $0.address.lowerBound < separator.lowerBound }.count
      if addresses.isEmpty ? isComma : count == 0 { continue }
      parts.append(start..<separator.lowerBound)
      start = separator.upperBound
      rest = rest.dropFirst(count)
    }
    let tail = start..<bytes.count
    if let last = parts.last, !addresses.isEmpty, rest.isEmpty {
      // What follows the last address is part of its name: `a@b.example, Name`.
      parts[parts.count - 1] = last.lowerBound..<bytes.count
    } else {
      parts.append(tail)
    }
    return parts
  }

  /// Commas, semicolons, line ends and `and` outside of quotes, brackets and addresses.
  private func separators(_ addresses: [Range<Int>]) -> [Range<Int>] {
    var separators: [Range<Int>] = []
    var depth = 0
    var quoted = false
    var index = 0
    var rest = addresses[...]
    while index < bytes.count {
      while let address = rest.first, address.upperBound <= index { rest.removeFirst() }
      if let address = rest.first, address.contains(index) {
        index = address.upperBound
        continue
      }
      switch bytes[index] {
      case 0x22: quoted.toggle()
      case 0x28, ASCII.less, ASCII.leftBracket: depth += 1
      case 0x29, ASCII.greater, ASCII.rightBracket: depth = max(0, depth - 1)
      case 0x2C, ASCII.semicolon, ASCII.lineFeed:
        if depth == 0, !quoted { separators.append(index..<(index + 1)) }
      case 0x20:
        let word = [" and ", " & ", " und ", " et "].first { bytes[index...].starts(with: $0.utf8) }
        if let word, depth == 0, !quoted {
          separators.append(index..<(index + word.utf8.count))
          index += word.utf8.count - 1
          continue
        }
      default: break
      }
      index += 1
    }
    return separators
  }

  // MARK: Names

  /// What is left of a part without its addresses, and without the brackets and quotes around it.
  private func name(in part: Range<Int>, without addresses: [Range<Int>]) -> String? {
    var rest: [UInt8] = []
    var start = part.lowerBound
    for address in addresses {
      if start < address.lowerBound { rest += bytes[start..<address.lowerBound] }
      start = max(start, address.upperBound)
    }
    if start < part.upperBound { rest += bytes[start..<part.upperBound] }
    let name = Self.unwrapped(Self.withoutEmptyBrackets(rest))
    return name.isEmpty ? nil : name
  }

  private static func withoutEmptyBrackets(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      let open: UInt8? =
        byte == ASCII.greater
        ? ASCII.less
        : byte == ASCII.rightParenthesis
          ? ASCII.leftParenthesis : byte == ASCII.rightBracket ? ASCII.leftBracket : nil
      if let open, let last = result.lastIndex(where: { $0 > 0x20 }), result[last] == open {
        result.removeSubrange(last...)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// More brackets and quotes than anybody puts around a name.
  private static let maxWrappings = 8

  private static func unwrapped(_ text: [UInt8]) -> String {
    var name = trimmed(text[...])
    for _ in 0..<maxWrappings {
      guard let first = name.first, let last = name.last, name.count > 1 else { break }
      let isPair =
        first == ASCII.leftParenthesis && last == ASCII.rightParenthesis
        || first == ASCII.quote && last == ASCII.quote
        || first == ASCII.less && last == ASCII.greater
        || first == ASCII.leftBracket && last == ASCII.rightBracket
      guard isPair, closesAtEnd(name, first, last) else { break }
      name = trimmed(name.dropFirst().dropLast())
    }
    if name.count == 1, let only = name.first, "\"'<>()[]".utf8.contains(only) { return "" }
    return words(String(decoding: name, as: UTF8.self))
  }

  /// Whether the bracket that opens at the start closes at the end: not so in `(A) and (B)`.
  private static func closesAtEnd(_ name: ArraySlice<UInt8>, _ open: UInt8, _ close: UInt8) -> Bool
  {
    guard open != close else { return !name.dropFirst().dropLast().contains(open) }
    var depth = 0
    for (offset, byte) in name.enumerated() {
      if byte == open { depth += 1 }
      if byte == close { depth -= 1 }
      if depth == 0 { return offset == name.count - 1 }
    }
    return false
  }

  /// The text without blanks and the punctuation that stood between it and an address.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isLoose(_ byte: UInt8) -> Bool {
      byte <= ASCII.space || byte == ASCII.comma || byte == ASCII.semicolon || byte == ASCII.colon
        || byte == ASCII.hyphen
    }
    return bytes.trimming(while: isLoose)
  }

  /// The words with one blank between them.
  private static func words(_ text: String) -> String {
    text.utf8.split { $0 <= ASCII.space }.map { String(Substring($0)) }.joined(separator: " ")
  }
}
