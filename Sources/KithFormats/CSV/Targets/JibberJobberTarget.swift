extension CSVTarget {
  /// JibberJobber documents no headings of its own, but takes Outlook's table.
  static let jibberJobber = CSVTarget(
    name: "jibberjobber", summary: "JibberJobber's import, which takes Outlook's table",
    table: outlookTable, encoding: outlook.encoding)

  /// Outlook's table, of which JibberJobber writes none itself.
  private static let outlookTable = {
    var table = outlook.table
    table.restoresCells = false
    return table
  }()
}
