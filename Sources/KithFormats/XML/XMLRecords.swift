/// Makes contacts of the small trees that a document's records are.
///
/// A format whose records are elements says which ones these are, and what they mean; the events, the
/// limits and the end of the file are taken care of.
protocol XMLRecords {
  /// The format, as people call it, for saying that a file is none.
  static var title: String { get }
  /// Where contacts and diagnostics go.
  var sink: XMLRecordSink { get }
  /// Whether an element is the root of a document of the format.
  func isRoot(_ tag: XMLStartTag) -> Bool
  /// Takes the start of an element outside of all records; answers whether it is one, to be kept as a tree.
  mutating func begin(_ tag: XMLStartTag) -> Bool
  /// Takes a record.
  mutating func take(_ tree: XMLNode)
  /// Takes the end of the element begun last that is no record.
  mutating func end()
  /// Takes the end of the file.
  mutating func finish()
}

extension XMLRecords {
  /// Nothing is left.
  mutating func finish() {}
}
