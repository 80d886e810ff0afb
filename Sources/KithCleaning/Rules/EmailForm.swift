import KithText

/// The written form of e-mail addresses.
enum EmailForm {
  /// The address in its canonical form; `nil` where it has it already or is none.
  static func clean(_ address: String) -> String? {
    let all = Array(address.utf8)
    var bytes = trimmed(all[...])
    // Copied links come as `mailto:mailto:…` too.
    while bytes.count > 7, bytes.startsIgnoringCase(with: "mailto:") {
      bytes = bytes.dropFirst(7)
      // `?subject=…` is no part of the address (RFC 6068).
      bytes = trimmed(bytes.prefix { $0 != UInt8(ascii: "?") })
    }
    guard let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > bytes.startIndex,
      at < bytes.endIndex - 1,
      bytes.allSatisfy({ $0 > 0x20 && $0 != ASCII.less && $0 != ASCII.greater })
    else { return nil }
    let local = bytes[..<at]
    let domain = bytes[at...]
    // Case counts in the local part, by the letter of RFC 5321; but nobody means a shout.
    let isShouted = !bytes.contains { $0.isLowercase || $0 >= 0x80 }
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    clean += isShouted ? local.map(\.lowercased) : Array(local)
    clean += String(decoding: domain, as: UTF8.self).lowercased().utf8
    return clean == all ? nil : String(decoding: clean, as: UTF8.self)
  }

  /// Without blanks, angle brackets and marks of lists at the ends: `<jane@example.com>,`.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.drop { $0 <= ASCII.space || $0 == ASCII.less }
      .droppingLast { $0 <= ASCII.space || ">;,".utf8.contains($0) }
  }
}
