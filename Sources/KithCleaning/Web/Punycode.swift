import KithText

/// Domain names in letters other than ASCII, which travel as `xn--…` (RFC 3492, RFC 5890).
enum Punycode {
  /// The domain with its labels in the letters that they stand for; labels that stand for none stay.
  static func decodedDomain(_ domain: String) -> String {
    // By bytes: to look for a text in a text costs more than all the rest of an address.
    guard domain.utf8.contains(ASCII.hyphen), domain.contains("xn--") else { return domain }
    return domain.split(separator: ".", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("xn--") ? decoded($0.dropFirst(4)) ?? String($0) : String($0) }
      .joined(separator: ".")
  }

  /// The text that a label without its `xn--` stands for.
  private static func decoded(_ label: Substring) -> String? {
    var scalars: [Unicode.Scalar] = []
    var rest = label.utf8[...]
    if let hyphen = rest.lastIndex(of: ASCII.hyphen) {
      scalars = rest[..<hyphen].map { Unicode.Scalar($0) }
      rest = rest[hyphen...].dropFirst()
    }
    guard !rest.isEmpty, label.utf8.count <= 63 else { return nil }
    var code = 0x80
    var place = 0
    var bias = 72
    while !rest.isEmpty {
      guard let delta = takeNumber(&rest, bias: bias) else { return nil }
      let count = scalars.count + 1
      let sum = place + delta
      bias = adapted(delta, count: count, isFirst: place == 0 && code == 0x80)
      code += sum / count
      place = sum % count
      guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else {
        return nil
      }
      scalars.insert(scalar, at: place)
      place += 1
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// A number of variable length (section 3.3); `nil` where it is cut or larger than any text needs.
  private static func takeNumber(_ rest: inout Substring.UTF8View.SubSequence, bias: Int) -> Int? {
    var number = 0
    var weight = 1
    var position = 36
    while let byte = rest.popFirst() {
      guard let digit = digit(byte) else { return nil }
      number += digit * weight
      guard number < 1 << 32 else { return nil }
      let threshold = min(26, max(1, position - bias))
      if digit < threshold { return number }
      weight *= 36 - threshold
      position += 36
      guard weight < 1 << 32 else { return nil }
    }
    return nil
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte) - 0x61
    case 0x30...0x39: Int(byte) - 0x30 + 26
    default: nil
    }
  }

  /// Section 6.1.
  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    return steps + 36 * delta / (delta + 38)
  }
}
