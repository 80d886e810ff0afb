extension TableHead {
  /// Looks at the beginning of a file; `nil` where it is no text.
  init?(_ sample: Sample) {
    guard sample.looksLikeText else { return nil }
    self.init(sample.bytes, isWhole: sample.isWhole)
  }

  /// Looks at the beginning of a table.
  ///
  /// - Parameters:
  ///   - bytes: the first bytes.
  ///   - isWhole: whether there are no more.
  ///   - map: the user's own table of headings.
  ///   - known: what was found in the beginning before, without a map; it holds if the beginning is the same.
  init(
    _ bytes: [UInt8], isWhole: Bool, map: ColumnMap? = nil, orKnown known: TableHead? = nil
  ) {
    // What was a character set when the file was recognised is UTF-8 when it is read.
    if let known, map == nil, known.isWhole == isWhole, known.bytes == bytes {
      self = known
      return
    }
    let directive = CSVDelimiter.directive(in: bytes[...])
    let length = directive?.length ?? 0
    let rows = length == 0 ? bytes : Array(bytes.dropFirst(length))
    let plain = Self.header(of: rows, isWhole: isWhole, directive?.delimiter, map)
    let isWrapped = CSVUnwrapping.isNeeded(
      rows, isWhole: isWhole, delimiter: plain.delimiter, header: plain.header)
    var unwrapping = CSVUnwrapping()
    let sample = isWrapped ? unwrapping.unwrap(rows, isLast: isWhole) : rows
    let found =
      isWrapped ? Self.header(of: sample, isWhole: isWhole, directive?.delimiter, map) : plain
    self.init(
      bytes: bytes, isWhole: isWhole, directiveLength: length, delimiter: found.delimiter,
      header: found.header, isWrapped: isWrapped, sample: sample)
  }

  private static func header(
    of bytes: [UInt8], isWhole: Bool, _ delimiter: UInt8?, _ map: ColumnMap?
  ) -> (delimiter: UInt8, header: TableHeader) {
    let delimiter = delimiter ?? CSVDelimiter.guess(bytes, isWhole: isWhole)
    return (
      delimiter, TableHeader(sample: bytes, isWhole: isWhole, delimiter: delimiter, map: map)
    )
  }
}
