/// A version of vCard.
enum VCardVersion: String {
  /// The versit specification of 1996.
  case v21 = "2.1"
  /// RFC 2426.
  case v30 = "3.0"
  /// RFC 6350.
  case v40 = "4.0"

  /// The version that a card names; its first digit is enough (`3`, `4.0.1`).
  init?(_ text: ArraySlice<UInt8>) {
    switch text.trimmingWhitespace().first {
    case UInt8(ascii: "2"): self = .v21
    case UInt8(ascii: "3"): self = .v30
    case UInt8(ascii: "4"): self = .v40
    default: return nil
    }
  }
}
