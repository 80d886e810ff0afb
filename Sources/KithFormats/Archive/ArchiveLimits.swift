/// How much an archive may hold: a few kilobytes can be made to unpack to petabytes.
struct ArchiveLimits {
  /// The most files.
  var maxEntries = 10_000
  /// The most bytes of one file: forty million rows of a table.
  var maxEntrySize = 4 << 30
  /// The most bytes that come out for each that goes in.
  ///
  /// Tables of people give 5 to 20, made-up ones of equal rows to 100; what is made to harm gives 1,000.
  var maxRatio = 250
  /// The bytes that may come out whatever went in.
  var freeSize = 16 << 20

  /// Whether so many bytes out of so many are more than people have to say.
  func isBomb(_ bytesOut: Int, of bytesIn: Int) -> Bool {
    bytesOut > freeSize && bytesOut / maxRatio > max(bytesIn, 1)
  }
}
