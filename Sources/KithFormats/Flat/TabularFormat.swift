/// A format whose files are tables, told by their first records: which of these is the header, and whose headings it
/// has.
///
/// To find that takes longer than to see the mark of another format, and all formats of tables look for the same. So
/// they are asked last, and the head that one of them found is handed to the others, and to the reader.
protocol TabularFormat: ReadableFormat {
  /// Finds how the table begins; `nil` where the file is none.
  func findHead(in sample: Sample) -> TableHead?
  /// How surely a table that begins so is of this format.
  func certainty(of sample: Sample, head: TableHead) -> Certainty
  /// Makes a reader for one file.
  ///
  /// - Parameters:
  ///   - options: what it is told.
  ///   - head: how the table begins, as far as is known; by default the reader looks for it.
  func makeReader(_ options: ReadingOptions, head: TableHead?) -> any ContactReader
}

extension TabularFormat {
  /// How surely a file that begins so is of this format.
  func certainty(of sample: Sample) -> Certainty {
    findHead(in: sample).map { certainty(of: sample, head: $0) } ?? .none
  }

  /// A reader that looks for the head by itself.
  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    makeReader(options, head: nil)
  }
}
