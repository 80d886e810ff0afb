extension Dialect {
  /// Windows Live and Hotmail, to 2013: Outlook's headings with the readings of names spelt as in Google's.
  static let windowsLive = Dialect(
    name: "windows-live", marks: [["first name", "given name yomi"]],
    headings: ["title": .name(.prefix), "primary phone": .phone(.preferred)], noise: outlook.noise)
}
