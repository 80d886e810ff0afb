/// Takes the events of a document.
///
/// Several documents in one file come one after the other, as roots.
protocol XMLHandler: AnyObject {
  /// Takes the start of an element; the tag is only valid during the call.
  func startElement(_ tag: XMLStartTag)
  /// Takes a piece of text; one text may come in several pieces.
  func text(_ bytes: Span<UInt8>)
  /// Takes the end of the element begun last.
  func endElement()
  /// Takes word of a repair, in its place among the events.
  func report(_ diagnostic: Diagnostic)
  /// Learns that the file ends here, although elements are open; their ends follow.
  func inputEndsEarly()
  /// Whether the handler has seen enough: nothing more is parsed.
  var isDone: Bool { get }
}

/// Makes contacts of the events of a format's documents.
protocol XMLContactHandler: XMLHandler {
  /// The format, as people call it, for saying that a file is none.
  static var title: String { get }
  /// Where contacts and diagnostics go.
  var sink: XMLRecordSink { get }
  /// Why the file is not of the format, if it is not.
  var refusal: ReadingError? { get }
  /// Whether a document of the format has begun.
  var hasDocument: Bool { get }
  /// Takes the end of a file that has a document of the format.
  func finish()
}

extension XMLContactHandler {
  var isDone: Bool { refusal != nil }

  func report(_ diagnostic: Diagnostic) { sink.report(diagnostic) }

  func finish() {}
}
