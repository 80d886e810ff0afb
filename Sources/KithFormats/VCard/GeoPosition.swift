/// Positions: `37.6;-122.3` in 2.1 and 3.0, `geo:37.6,-122.3` (RFC 5870) in 4.0.
enum GeoPosition {
  /// The `geo:` URI of a GEO line; `nil` where it is neither form.
  static func uri(_ line: ContentLine) -> String? {
    let value = line.bytes[line.value]
    if value.startsIgnoringCase(with: "geo:") { return line.uri }
    var parts = value.split(separator: ASCII.semicolon, omittingEmptySubsequences: false)
    // Some exporters of 3.0 separate by a comma, as 4.0 does.
    if parts.count == 1 { parts = value.split(separator: ASCII.comma) }
    guard parts.count == 2 else { return nil }
    let numbers = parts.map { String(decoding: $0.filter { $0 != ASCII.backslash }, as: UTF8.self) }
      .map { String($0.trimmingWhitespace()) }
    guard numbers.allSatisfy({ Double($0) != nil }) else { return nil }
    return "geo:\(numbers[0]),\(numbers[1])"
  }

  /// The two numbers of a `geo:` URI without parameters, separated by a semicolon; `nil` for others.
  static func pair(ofURI uri: String) -> String? {
    guard uri.utf8.startsIgnoringCase(with: "geo:") else { return nil }
    let numbers = uri.dropFirst(4).split(separator: ",", omittingEmptySubsequences: false)
    guard numbers.count == 2, numbers.allSatisfy({ Double($0) != nil }) else { return nil }
    return "\(numbers[0]);\(numbers[1])"
  }
}
