/// The types that VALUE names.
enum ValueType {
  private static let standard = KeywordTable(
    [
      "uri", "url", "text", "date", "time", "date-time", "date-and-or-time", "timestamp",
      "boolean", "integer", "float", "utc-offset", "language-tag", "binary", "vcard",
      "phone-number", "inline", "content-id", "cid", "unknown",
    ].map { ($0, true) })

  /// Whether the type is a standard one, which the property implies and the writer knows.
  static func isStandard(_ bytes: ArraySlice<UInt8>) -> Bool {
    standard.meaning(of: 0..<bytes.count, in: Array(bytes)) ?? false
  }
}
