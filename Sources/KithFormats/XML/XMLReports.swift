/// The diagnostics of one file: all errors, and as many repairs as anyone would read.
struct XMLReports {
  /// The starts and ends of elements so far.
  var events = 0
  private var reports: [XMLReport] = []
  private let file: String
  private var count = 0

  init(file: String) { self.file = file }

  /// Adds a repair, unless there have been too many.
  mutating func add(_ slug: String, _ what: String, done: String, line: Int) {
    add(.warning, slug, what, done: done, line: line)
  }

  /// Adds a diagnostic; a note or repair is not added when there have been too many.
  mutating func add(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String,
    done: String? = nil, line: Int
  ) {
    if severity != .error {
      count += 1
      guard count <= XMLLimits.reports else { return sayMore(line) }
    }
    append(Diagnostic(severity, slug, what, done: done, file: file, line: line))
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
      add(problem.slug, problem.what, done: problem.done, line: problem.line)
    }
  }

  /// Hands out what has come together.
  mutating func take() -> [XMLReport] {
    guard !reports.isEmpty else { return [] }
    defer { reports = [] }
    return reports
  }

  private mutating func append(_ diagnostic: Diagnostic) {
    reports.append(XMLReport(diagnostic: diagnostic, events: events))
  }

  private mutating func sayMore(_ line: Int) {
    guard count == XMLLimits.reports + 1 else { return }
    append(
      Diagnostic(
        .warning, "xml.more-repairs", "more of the like follows", done: "repaired, but not listed",
        file: file, line: line))
  }
}

/// A repair that is not yet settled: a tag may have to be looked at again.
struct XMLProblem {
  let slug: String
  let what: String
  let done: String
  let line: Int
}
