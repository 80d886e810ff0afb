/// The diagnostics of one file, each with where it belongs among the events of the parser.
struct XMLReports {
  /// The starts and ends of elements so far.
  var events = 0
  private var diagnostics = DiagnosticList()
  /// How many events came before each diagnostic that is kept.
  private var eventsBefore: [Int] = []
  private let file: String

  init(file: String) { self.file = file }

  /// Adds a repair.
  mutating func add(_ slug: String, _ what: String, done: String, line: Int) {
    add(.warning, slug, what, done: done, line: line)
  }

  /// Adds a diagnostic.
  mutating func add(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String,
    done: String? = nil, line: Int, count: Int = 1
  ) {
    var diagnostic = Diagnostic(severity, slug, what, done: done, file: file, line: line)
    diagnostic.count = count
    append(diagnostic)
  }

  /// Adds that a part of the file is not read.
  mutating func addFailure(_ slug: String, _ what: String, done: String, line: Int) {
    var failure = Diagnostic.failure(.damaged, slug, what, done: done, file: file)
    failure.line = line
    append(failure)
  }

  /// Adds the reports that another collection holds.
  mutating func add(_ problems: [XMLProblem]) {
    for problem in problems {
      add(
        .warning, problem.slug, problem.what, done: problem.done, line: problem.line,
        count: problem.count)
    }
  }

  /// Hands out what has come together.
  mutating func take() -> [XMLReport] {
    guard !eventsBefore.isEmpty else { return [] }
    defer { eventsBefore = [] }
    return zip(diagnostics.take(), eventsBefore).map { XMLReport(diagnostic: $0, events: $1) }
  }

  private mutating func append(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostics.count > eventsBefore.count { eventsBefore.append(events) }
  }
}

/// A repair that is not yet settled: a tag may have to be looked at again.
struct XMLProblem {
  let slug: String
  let what: String
  let done: String
  let line: Int
  /// How often it comes up from there on.
  var count = 1
}

/// A diagnostic of the repair, and where it belongs among the events of the parser.
struct XMLReport {
  let diagnostic: Diagnostic
  /// The starts and ends of elements that came before it.
  let events: Int
}
