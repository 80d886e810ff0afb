/// Cuts a document into the trees of its records.
final class XMLRecordHandler<Records: XMLRecords>: XMLContactHandler {
  static var title: String { Records.title }

  private(set) var refusal: ReadingError?
  private(set) var hasDocument = false
  private var records: Records
  private var tree = XMLTreeBuilder()
  private var bases = XMLBases()
  private var depth = 0
  /// Elements of a document of another kind that follows one of the format.
  private var foreign = 0

  init(_ records: Records) { self.records = records }

  var sink: XMLRecordSink { records.sink }

  func startElement(_ tag: XMLStartTag) {
    bases.begin(tag)
    if foreign > 0 {
      records.sink.passOver(tag)
      return foreign += 1
    }
    if !tree.isEmpty { return tree.begin(tag, base: bases.current) }
    if depth == 0, !isFit(tag) { return foreign = 1 }
    depth += 1
    if records.begin(tag) {
      depth -= 1
      tree.begin(tag, base: bases.current)
    } else {
      records.sink.passOver(tag)
    }
  }

  private func isFit(_ tag: XMLStartTag) -> Bool {
    guard !records.isRoot(tag) else {
      hasDocument = true
      return true
    }
    if !hasDocument { refusal = XMLRefusal(format: Records.title).root(tag.name) }
    return false
  }

  func text(_ bytes: Span<UInt8>) {
    if !tree.isEmpty { tree.add(bytes) }
  }

  func endElement() {
    bases.end()
    if foreign > 0 { return foreign -= 1 }
    guard !tree.isEmpty else {
      depth -= 1
      return records.end()
    }
    guard let whole = tree.end() else { return }
    if tree.isTruncated {
      records.sink.note(
        .error, "large-record", "a record is larger than any may be", "the rest of it is left out",
        line: whole.line)
    }
    records.readRecord(whole)
  }

  func inputEndsEarly() { tree.endsEarly = true }

  func finish() { records.finish() }
}

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
  mutating func readRecord(_ tree: XMLNode)
  /// Takes the end of the element begun last that is no record.
  mutating func end()
  /// Takes the end of the file.
  mutating func finish()
}

extension XMLRecords {
  /// Nothing is left.
  mutating func finish() {}
}
