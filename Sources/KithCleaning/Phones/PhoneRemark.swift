import KithText

/// A telephone number with words around it: `M: 0171 …`, `0171 … (privat)`, `030 … Büro`.
public struct PhoneRemark {
  /// The number without the words.
  public let number: String
  /// The words as they were written, without marks around them.
  public let words: String
  /// What they say; `nil` where they only name a telephone or an application.
  public let use: Usage?
  /// Whether the words only say that it is a telephone.
  public let isPlain: Bool

  /// Takes the words off a text; `nil` where there are none, or others than known ones, which may belong to the
  /// number: an extension, letters for digits, `second door`.
  public init?(_ text: String) {
    guard Self.hasLetters(text), text.utf8.count <= 120,
      !text.utf8.startsIgnoringCase(with: "tel:")
    else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard var start = scalars.firstIndex(where: Self.isDigit),
      let last = scalars.lastIndex(where: Self.isDigit)
    else { return nil }
    while start > 0, "+＋(".unicodeScalars.contains(scalars[start - 1]) { start -= 1 }
    var end = last + 1
    if end < scalars.count, scalars[end] == ")", scalars[start..<end].contains("(") { end += 1 }
    guard Self.isNumber(scalars[start..<end]) else { return nil }
    let before = Self.trimmed(scalars[..<start])
    let after = Self.trimmed(scalars[end...])
    let words = before.isEmpty ? after : after.isEmpty ? before : before + ", " + after
    guard words.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
    let keys = Folding.words(words)
    number = String(scalars: scalars[start..<end])
    self.words = words
    use = Self.use(keys)
    isPlain = keys.allSatisfy(PhoneWords.plain.contains)
    let isApplication = keys.allSatisfy(PhoneWords.applications.contains)
    guard use != nil || isPlain || isApplication else { return nil }
  }

  /// Whether there are letters; nearly every cell has none.
  private static func hasLetters(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where bytes[index].isLetter || bytes[index] >= 0x80 { return true }
    return false
  }

  private static func use(_ keys: [String]) -> Usage? {
    let keys = keys.filter { !PhoneWords.plain.contains($0) }
    guard keys.count == 1, let key = keys.first else { return nil }
    if PhoneWords.mobile.contains(key) { return .mobile }
    if PhoneWords.home.contains(key) { return .home }
    if PhoneWords.work.contains(key) { return .work }
    return PhoneWords.fax.contains(key) ? .fax : Usage.named(key)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (0x30...0x39).contains(scalar.value) }
    return scalar.properties.generalCategory == .decimalNumber
  }

  /// At least six digits, and no letters between them.
  private static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count(where: isDigit) >= 6 && !scalars.contains { $0.properties.isAlphabetic }
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars: scalars.trimming { " \t.:-,;()[]/\u{A0}".unicodeScalars.contains($0) })
  }
}
