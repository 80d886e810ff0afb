extension CSVTarget {
  /// JibberJobber documents no headings of its own, but takes Outlook's table.
  static let jibberJobber = CSVTarget(
    name: "jibberjobber", summary: "JibberJobber's import, which takes Outlook's table",
    table: outlook.table, encoding: outlook.encoding, dates: outlook.dates,
    keywordSeparator: outlook.keywordSeparator, defaults: outlook.defaults, keeps: outlook.keeps,
    rareHeadings: outlook.rareHeadings)
}
