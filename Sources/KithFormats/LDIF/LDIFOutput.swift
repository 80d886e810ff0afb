import KithText

/// Lines of LDIF as bytes.
struct LDIFOutput {
  var bytes: [UInt8] = []

  /// Appends an attribute that has a value; base64 where RFC 2849 does not let it stand as it is.
  mutating func line(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    if Self.isSafe(value) {
      fold("\(name): \(value)")
    } else {
      fold("\(name):: \(Base64.encode(value.utf8))")
    }
  }

  /// Appends an attribute whose value is base64 already.
  mutating func base64(_ name: String, _ data: String) { fold("\(name):: \(data)") }

  /// A SAFE-STRING (RFC 2849), and no blank at its end, which editors take away.
  private static func isSafe(_ value: String) -> Bool {
    guard let first = value.utf8.first, first != ASCII.space, first != ASCII.colon,
      first != ASCII.less, value.utf8.last != ASCII.space
    else { return false }
    return value.utf8.allSatisfy { $0 < 0x80 && $0 != 0 && $0 != 0x0A && $0 != 0x0D }
  }

  /// Appends a line in pieces of at most 76 bytes, all of them ASCII.
  private mutating func fold(_ line: String) {
    var rest = line.utf8[...]
    var width = 76
    while rest.count > width {
      bytes += rest.prefix(width)
      bytes += [ASCII.lineFeed, ASCII.space]
      rest = rest.dropFirst(width)
      width = 75
    }
    bytes += rest
    bytes.append(ASCII.lineFeed)
  }
}
