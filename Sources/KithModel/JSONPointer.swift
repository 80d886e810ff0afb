/// The pointers of `kith:changes`: JSON pointers without their first slash (RFC 6901).
public enum JSONPointer {
  /// The pointer of some steps, those with `~` or `/` escaped.
  public static func text(_ steps: [String]) -> String {
    steps.map { step in
      guard step.utf8.contains(where: { $0 == tilde || $0 == slash }) else { return step }
      return String(
        decoding: step.utf8.flatMap { byte -> [UInt8] in
          switch byte {
          case tilde: Array("~0".utf8)
          case slash: Array("~1".utf8)
          default: [byte]
          }
        }, as: UTF8.self)
    }.joined(separator: "/")
  }

  /// The steps of a pointer.
  public static func steps(_ pointer: String) -> [String] {
    pointer.utf8.split(separator: slash, omittingEmptySubsequences: false).map { step in
      guard step.contains(tilde) else { return String(Substring(step)) }
      var bytes: [UInt8] = []
      var isEscape = false
      for byte in step {
        switch (isEscape, byte) {
        case (true, UInt8(ascii: "0")): bytes.append(tilde)
        case (true, UInt8(ascii: "1")): bytes.append(slash)
        case (false, tilde): break
        default: bytes.append(byte)
        }
        isEscape = byte == tilde
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static let tilde = UInt8(ascii: "~")
  private static let slash = UInt8(ascii: "/")
}
