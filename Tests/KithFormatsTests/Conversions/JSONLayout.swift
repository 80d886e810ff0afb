/// Lays compact JSON out so that people can read it: what fits a line stays on it.
enum JSONLayout {
  private static let width = 96

  /// The members of an object, or the elements of an array.
  static func members(of json: String) -> [String] {
    var members: [String] = []
    var member: [UInt8] = []
    var depth = 0
    var isInString = false
    var isEscaped = false
    for byte in json.utf8.dropFirst().dropLast() {
      if isInString {
        isInString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ",") where depth == 0:
          members.append(String(decoding: member, as: UTF8.self))
          member = []
          continue
        default: break
        }
      }
      member.append(byte)
    }
    if !member.isEmpty { members.append(String(decoding: member, as: UTF8.self)) }
    return members
  }

  /// An object with these members.
  static func lines(of members: [String]) -> [String] {
    ["{"] + body(of: members, indentation: "  ") + ["}"]
  }

  private static func body(of members: [String], indentation: String) -> [String] {
    members.enumerated().flatMap { index, member in
      let comma = index + 1 < members.count ? "," : ""
      let (key, value) = split(member)
      let isLeaf = !value.hasPrefix("{") && !value.hasPrefix("[")
      if isLeaf || indentation.utf8.count + member.utf8.count < width {
        return [indentation + member + comma]
      }
      return [indentation + key + value.prefix(1)]
        + body(of: Self.members(of: value), indentation: indentation + "  ")
        + [indentation + value.suffix(1) + comma]
    }
  }

  /// The key with its colon, empty for an element of an array; and the value.
  private static func split(_ member: String) -> (key: String, value: String) {
    guard member.hasPrefix("\""), let end = member.firstRange(of: "\":") else {
      return ("", member)
    }
    return (String(member[..<end.upperBound]), String(member[end.upperBound...]))
  }
}
