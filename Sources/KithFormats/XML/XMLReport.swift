/// A diagnostic of the repair, and where it belongs among the events of the parser.
struct XMLReport {
  let diagnostic: Diagnostic
  /// The starts and ends of elements that came before it.
  let events: Int
}
