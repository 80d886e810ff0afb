import KithText

/// A distinguished name (RFC 4514), such as `cn=Ada Fairweather,mail=ada@example.com`.
struct LDIFName {
  /// The name as written.
  let text: String
  /// Its parts, the names in small letters.
  let parts: [(name: String, value: String)]

  init(_ text: String) {
    self.text = text
    parts = Self.split(text).map { part in
      guard let equals = part.firstIndex(of: "=") else { return ("", Self.plain(part)) }
      return (
        part[..<equals].lowercased().trimmingWhitespace().description,
        Self.plain(String(part[part.index(after: equals)...].trimmingWhitespace()))
      )
    }
  }

  /// What the entry is called in its own part of the name, which further names follow of where it stands; `nil` where
  /// that is no name, but a number or an account.
  var commonName: String? {
    let own = Self.split(text).first.map { Self.split($0, at: "+") } ?? []
    let part = own.first { $0.lowercased().hasPrefix("cn=") || $0.lowercased().hasPrefix("cn ") }
    return part.map { LDIFName($0) }?.value(of: "cn").flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The name as directories compare it: without regard to case and to the number of blanks (RFC 4518 section 2.6.1).
  var compared: String {
    parts.map { name, value in
      "\(name)=\(value.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))"
    }.joined(separator: "\u{0}")
  }

  private func value(of name: String) -> String? { parts.first { $0.name == name }?.value }

  /// What `members` of a group calls it: the card's uid where the name tells it, else the e-mail address, by which
  /// Thunderbird finds the members of its lists, else the whole name as a URI (RFC 4516).
  var member: String {
    if let uuid = value(of: "entryuuid") { return "urn:uuid:\(uuid)" }
    if let mail = value(of: "mail") { return "mailto:\(mail)" }
    return Self.scheme + Self.encoded(text)
  }

  /// The distinguished name for a member; `nil` where it has none.
  init?(member: String) {
    if member.hasPrefix("mailto:") {
      self.init(Self.part("mail", String(member.dropFirst(7))))
    } else if member.hasPrefix("urn:uuid:") {
      self.init(Self.part("entryUUID", String(member.dropFirst(9))))
    } else if member.hasPrefix(Self.scheme) {
      self.init(Self.decoded(String(member.dropFirst(Self.scheme.count))))
    } else {
      return nil
    }
  }

  private static let scheme = "ldap:///"

  /// The text as part of a URI (RFC 3986 section 2.1).
  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte.isLetter || byte.isDigit || "-._~=,@".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let high = rest.first?.hexValue,
        let low = rest.dropFirst().first?.hexValue
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One part, with what would end it escaped (RFC 4514 section 2.4).
  static func part(_ name: String, _ value: String) -> String {
    var text = ""
    let last = value.unicodeScalars.count - 1
    for (index, scalar) in value.unicodeScalars.enumerated() {
      let isEdge = index == 0 || index == last
      if scalar.value < 0x20 || isEdge && scalar == " " {
        text += scalar.value < 0x10 ? "\\0" : "\\"
        text += String(scalar.value, radix: 16)
        continue
      }
      if "\"+,;<>\\=".unicodeScalars.contains(scalar) || isEdge && scalar == "#" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return "\(name)=\(text)"
  }

  /// Whether a part is made of several attributes (RFC 4514 section 2.2), of which ``parts`` tells the first.
  var hasSeveralInOne: Bool {
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "+", !isEscaped { return true }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return false
  }

  /// The name with one more attribute in its first part (RFC 4514 section 2.2).
  static func numbered(_ name: String, _ attribute: String) -> String {
    var isEscaped = false
    var end = name.unicodeScalars.startIndex
    while end < name.unicodeScalars.endIndex, isEscaped || name.unicodeScalars[end] != "," {
      isEscaped = name.unicodeScalars[end] == "\\" && !isEscaped
      end = name.unicodeScalars.index(after: end)
    }
    return "\(name[..<end])+\(attribute)\(name[end...])"
  }

  /// Cuts at the commas, or another sign, that are not escaped.
  private static func split(_ text: String, at border: Unicode.Scalar = ",") -> [String] {
    var parts: [String] = [""]
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == border, !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts.map { String($0.trimmingWhitespace()) }.filter { !$0.isEmpty }
  }

  /// The text without escapes: `\,` and `\C3\A9`.
  private static func plain(_ text: String) -> String {
    guard text.contains(byte: ASCII.backslash) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == ASCII.backslash, let next = rest.first else {
        bytes.append(byte)
        continue
      }
      if let high = next.hexValue, let low = rest.dropFirst().first?.hexValue {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(next)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
