import KithFormats
import KithModel
import KithText

/// The state of a pipeline while it runs.
struct Run {
  private(set) var result = Pipeline.Result()
  private var writer: any ContactWriter
  private var sink: any ByteSink
  private var clusters: ClusterList?
  private var rejects: RejectList?
  private let observer: any RunObserver
  private var steps: [any Step]
  /// The uids that were written, where each may be written once.
  var uids: UniqueUIDs?
  /// Whether what cannot be read whole is left out.
  var keepsGoing = false
  /// Whether the input is a list that others are taken into.
  var isList = false
  private var output: [UInt8] = []
  /// What a writer that begins last has written so far, where that is much.
  private var body: FileDescriptor?
  /// Whether what is written is as it was read.
  private var areAsRead = false
  private var ledger = Ledger()

  init(
    writer: any ContactWriter, sink: any ByteSink, clusters: ClusterList?, rejects: RejectList?,
    observer: any RunObserver, steps: [any Step]
  ) {
    self.writer = writer
    self.sink = sink
    self.clusters = clusters
    self.rejects = rejects
    self.observer = observer
    self.steps = steps
    ledger.reportsEach = observer.wantsLosses
  }

  mutating func begin() throws {
    try clusters?.begin()
    if !writer.beginsLast { writer.begin(&output) }
  }

  /// Reads one file to its end.
  mutating func read(_ input: any ContactSource) throws {
    var input = input
    var books = Balance()
    let problems = result.problems
    if isList { tellSteps { $0.beginList() } }
    observer.begin(fileName: input.fileName, format: input.format)
    while let batch = try next(&input) {
      try Interruption.check()
      try account(for: batch, &books)
      areAsRead = steps.isEmpty && batch.isAsRead
      try pass(batch.contacts, through: 0)
      observer.advance(bytes: input.takeBytesRead())
    }
    if isList { tellSteps { $0.endList() } }
    guard books.read == books.accounted else { throw RunError.unbalanced(books) }
    if books.kept + books.skipped + books.merged == 0, books.rejected > 0 {
      try fail(ReadingError("no record of the file could be understood"), input.fileName)
    }
    if books.kept + books.merged == 0, result.problems == problems { sayNobody(in: input) }
    observer.end(fileName: input.fileName, format: input.format, balance: books)
  }

  /// Tells the steps to which the contacts of a list are not as others.
  private mutating func tellSteps(_ what: (inout any ListAwareStep) -> Void) {
    for index in steps.indices {
      guard var step = steps[index] as? any ListAwareStep else { continue }
      what(&step)
      steps[index] = step
    }
  }

  /// The next batch; `nil` also where the file cannot be read further and the run keeps going.
  private mutating func next(_ input: inout any ContactSource) throws -> Batch? {
    do {
      return try input.next()
    } catch {
      try fail(error, input.fileName)
      return nil
    }
  }

  /// Leaves the rest of a file out where the run keeps going, and otherwise ends it.
  private mutating func fail(_ error: any Error, _ fileName: String) throws {
    if keepsGoing, !isList, let diagnostic = Self.failure(error, of: fileName) {
      return leaveOut(diagnostic)
    }
    throw Self.reason(error, fileName)
  }

  /// Why a run comes to nothing where a file cannot be opened or read.
  static func reason(_ error: any Error, _ fileName: String) -> any Error {
    switch error {
    case let error as ReadingError: RunError.notUnderstood(fileName: fileName, error)
    case let error as SystemError where error.isOfOpening: RunError.notOpened(error)
    default: error
    }
  }

  /// Notes that a file, or the rest of it, is left out.
  mutating func leaveOut(_ diagnostic: Diagnostic) {
    result.failures.append(diagnostic)
    report(diagnostic)
  }

  /// Hands a diagnostic on, and counts it where it is a problem, wherever it comes from: `--strict` allows none.
  private mutating func report(_ diagnostic: Diagnostic) {
    result.problems += Self.tell(diagnostic, to: observer)
  }

  /// Hands a diagnostic on; answers how many problems it is.
  private static func tell(_ diagnostic: Diagnostic, to observer: any RunObserver) -> Int {
    observer.report(diagnostic)
    return diagnostic.severity == .note ? 0 : diagnostic.count
  }

  /// What is said of a file that cannot be opened or read; `nil` where the error is not of the file.
  static func failure(_ error: any Error, of fileName: String) -> Diagnostic? {
    switch error {
    case let error as ReadingError:
      .failure(.damaged, "file.not-understood", error.description, file: fileName)
    case let error as SystemError:
      .failure(
        error.isOfOpening ? .cannotOpen : .unreadable,
        "file.unreadable", error.description, file: fileName)
    default: nil
    }
  }

  /// Says that a file gave nobody, which may be right, and may be damage that nothing else has shown.
  private mutating func sayNobody(in input: any ContactSource) {
    report(
      Diagnostic(
        .warning, "file.nobody", "the file names nobody", done: "nothing is read from it",
        file: input.fileName))
  }

  private mutating func account(for batch: Batch, _ books: inout Balance) throws {
    for diagnostic in batch.diagnostics {
      report(diagnostic)
      if diagnostic.failure != nil { result.failures.append(diagnostic) }
    }
    if isList || !keepsGoing, let failure = result.failures.first {
      throw RunError.notWhole(failure, isList: isList)
    }
    for reject in batch.rejects {
      try rejects?.add(reject)
      observer.reject(reject)
    }
    books.add(batch)
    books.kept += batch.contacts.count
    // What becomes of the contacts is counted when they have gone through the steps.
    result.balance.add(batch)
  }

  /// Takes contacts through the steps from the given one on, and writes what comes out.
  private mutating func pass(_ contacts: [Contact], through index: Int) throws {
    guard !contacts.isEmpty else { return }
    guard index < steps.count else { return try write(contacts) }
    var step = steps[index]
    var problems = 0
    let observer = observer
    try step.take(contacts) {
      problems += Self.tell($0, to: observer)
    } emit: {
      try pass($0, through: index + 1)
    }
    steps[index] = step
    result.problems += problems
  }

  /// Writes contacts, those whose uid was written already with one of their own.
  ///
  /// Uids that were minted are not written to other formats, so they cannot clash there.
  private mutating func write(_ contacts: [Contact]) throws {
    guard uids != nil else { return try put(contacts) }
    var contacts = contacts
    var repaired: Set<Int> = []
    for index in contacts.indices {
      if let uid = contacts[index].uid, UIDMinting.isMinted(uid) { continue }
      guard let repair = uids?.settle(&contacts[index]) else { continue }
      repaired.insert(index)
      report(repair)
    }
    try put(contacts, repaired)
  }

  /// Writes contacts.
  ///
  /// - Parameter repaired: those that no longer say what was read.
  private mutating func put(_ contacts: [Contact], _ repaired: Set<Int> = []) throws {
    // By span: a loop over the array would copy each contact, which has forty fields.
    let span = contacts.span
    for index in span.indices {
      try clusters?.add(span[index])
      let isAsRead = areAsRead && !repaired.contains(index)
      let isWritten = writer.account(
        for: span[index], isAsRead: isAsRead, to: &output, &ledger)
      if ledger.reportsEach { sayLosses(of: span[index]) }
      result.balance.kept += isWritten ? 1 : 0
      result.balance.unwritten += isWritten ? 0 : 1
      if output.count >= Self.blockSize { try writer.beginsLast ? spool() : flush() }
    }
  }

  /// Says what of a contact was not written.
  private mutating func sayLosses(of contact: Contact) {
    let losses = ledger.takeLatest()
    guard !losses.isEmpty else { return }
    let list = losses.words.map { "\($0.words) (\($0.count))" }.joined(separator: ", ")
    let source = contact.sources.first
    observer.report(
      Diagnostic(
        .note, "write.lost", "the target has no place for \(list)",
        done: "left out of '\(TerminalText.short(contact.shownName ?? ""))'",
        file: source?.file ?? "", line: source?.line, record: source?.record))
  }

  /// Keeps what was written until it is known what stands before it.
  private mutating func spool() throws {
    let body = try body ?? .temporary()
    self.body = body
    try body.write(output)
    output.removeAll(keepingCapacity: true)
  }

  /// Writes the beginning, and then what was kept.
  private mutating func complete() throws {
    let rest = output
    output.removeAll(keepingCapacity: true)
    writer.begin(&output)
    var offset = 0
    while let body, case let block = try body.bytes(at: offset, upTo: Self.blockSize),
      !block.isEmpty
    {
      try Interruption.check()
      writer.complete(block, to: &output)
      offset += block.count
      try flush()
    }
    writer.complete(rest, to: &output)
  }

  private mutating func flush() throws {
    try sink.write(output)
    output.removeAll(keepingCapacity: true)
  }

  /// Takes the end through the steps, and writes the rest.
  mutating func finish() throws {
    for index in steps.indices {
      var step = steps[index]
      var problems = 0
      let observer = observer
      try step.finish {
        problems += Self.tell($0, to: observer)
      } emit: { (contacts: [Contact]) in
        try Interruption.check()
        try pass(contacts, through: index + 1)
      }
      steps[index] = step
      result.problems += problems
      result.add(step.outcome)
    }
    guard result.balance.read == result.balance.accounted else {
      throw RunError.unbalanced(result.balance)
    }
    result.losses = ledger.report
    if writer.beginsLast { try complete() }
    writer.finish(&output)
    try flush()
    try clusters?.finish()
  }

  private static let blockSize = 1 << 18
}
