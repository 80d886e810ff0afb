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
