/// How a table begins: what stands between its cells, and which of its first records is the header.
struct CSVOpening {
  /// The bytes of a first line that names the delimiter.
  let directiveLength: Int
  let delimiter: UInt8
  let header: CSVHeader
  /// Whether rows are quoted as a whole.
  let isWrapped: Bool
  /// The beginning of the table behind the directive, its rows without the quotes around them.
  let sample: [UInt8]

  /// Looks at the beginning of a table.
  ///
  /// - Parameters:
  ///   - head: the first bytes.
  ///   - isWhole: whether there are no more.
  ///   - map: the user's own table of headings.
  init(_ head: [UInt8], isWhole: Bool, map: ColumnMap? = nil) {
    let directive = CSVDelimiter.directive(in: head[...])
    directiveLength = directive?.length ?? 0
    let bytes = directive == nil ? head : Array(head.dropFirst(directiveLength))
    let plain = Self.header(of: bytes, isWhole: isWhole, directive?.delimiter, map)
    isWrapped = CSVUnwrapping.isNeeded(
      bytes, isWhole: isWhole, delimiter: plain.delimiter, header: plain.header)
    guard isWrapped else {
      (delimiter, header) = plain
      sample = bytes
      return
    }
    var unwrapping = CSVUnwrapping()
    sample = unwrapping.unwrap(bytes, isLast: isWhole)
    (delimiter, header) = Self.header(of: sample, isWhole: isWhole, directive?.delimiter, map)
  }

  private static func header(
    of bytes: [UInt8], isWhole: Bool, _ delimiter: UInt8?, _ map: ColumnMap?
  ) -> (delimiter: UInt8, header: CSVHeader) {
    let delimiter = delimiter ?? CSVDelimiter.guess(bytes, isWhole: isWhole)
    return (
      delimiter, CSVHeader(sample: bytes, isWhole: isWhole, delimiter: delimiter, map: map)
    )
  }
}
