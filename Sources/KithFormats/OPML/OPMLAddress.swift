/// The address of a feed or page.
enum OPMLAddress {
  /// Whether the address runs or holds something instead of naming a place: `javascript:`, `data:`.
  ///
  /// Browsers pass over white space and controls in a scheme, so they are passed over here.
  static func isUnsafe(_ address: String) -> Bool {
    let head = address.utf8.lazy.filter { $0 > 0x20 && $0 != 0x7F }.prefix(12)
    return schemes.contains {
      head.count >= $0.utf8CodeUnitCount && head.startsIgnoringCase(with: $0)
    }
  }

  private static let schemes: [StaticString] = ["javascript:", "data:", "vbscript:"]
}
