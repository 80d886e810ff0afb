import KithText

/// The written form of web addresses.
enum LinkForm {
  /// The address in its canonical form; `nil` where it has it already or is no web address.
  static func clean(_ address: String) -> String? {
    if isClean(address) { return nil }
    let all = Array(address.utf8)
    var bytes = all.drop { $0 <= ASCII.space }
    while let last = bytes.last, last <= ASCII.space { bytes.removeLast() }
    guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 }) else { return nil }
    var scheme = Array("https://".utf8)
    var rest = bytes
    if let end = schemeEnd(bytes) {
      scheme = bytes[..<end].map(\.lowercased)
      guard scheme == Array("http://".utf8) || scheme == Array("https://".utf8) else { return nil }
      rest = bytes[end...]
    } else if !isHost(host(bytes), isCertain: bytes.contains(UInt8(ascii: "/"))) {
      return nil
    }
    let host = host(rest)
    // A name and password before the host keep their case.
    guard !host.isEmpty, !host.contains(UInt8(ascii: "@")) else { return nil }
    let clean = scheme + host.map(\.lowercased) + rest.dropFirst(host.count)
    return clean == all ? nil : String(decoding: clean, as: UTF8.self)
  }

  /// Whether an address has its canonical form surely, as nearly all have.
  private static func isClean(_ address: String) -> Bool {
    guard address.utf8.starts(with: "https://".utf8) else { return false }
    let bytes = address.utf8.span
    var isInHost = true
    for index in 8..<bytes.count {
      switch bytes[index] {
      case 0...0x20: return false
      case 0x2F, ASCII.question, ASCII.numberSign: isInHost = false
      case 0x41...0x5A, ASCII.at: if isInHost { return false }
      default: continue
      }
    }
    return bytes.count > 8 && bytes[8] != ASCII.slash
  }

  /// Where `scheme://` ends.
  private static func schemeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[colon...].starts(with: "://".utf8)
    else { return nil }
    return colon + 3
  }

  private static func host(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.prefix { !"/?#".utf8.contains($0) }
  }

  /// Whether a text without a scheme can only be a host.
  ///
  /// It begins with `www.` or ends in a well known domain; `jane.doe` may be a user.
  private static func isHost(_ bytes: ArraySlice<UInt8>, isCertain: Bool) -> Bool {
    let labels = bytes.map(\.lowercased).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last,
      labels.allSatisfy({ label in
        !label.isEmpty
          && label.allSatisfy { isLetter($0) || $0.isDigit || $0 == ASCII.hyphen }
      })
    else { return false }
    if labels[0].elementsEqual("www".utf8), labels.count > 2 { return true }
    if isCertain { return last.count >= 2 && last.allSatisfy(isLetter) }
    return domains.contains(String(decoding: last, as: UTF8.self))
  }

  private static let domains: Set<String> = [
    "com", "org", "net", "edu", "gov", "io", "dev", "app", "blog", "example", "de", "at", "ch",
    "fr",
    "es", "it", "pt", "nl", "be", "uk", "ie", "eu", "pl", "se", "dk", "fi", "ca", "au", "br", "jp",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0x80
  }
}
