public import KithFormats
import KithModel

/// Reads files, takes the contacts through steps, and writes them.
public struct Pipeline {
  /// One file to read.
  public struct Input {
    /// The file as the user named it.
    public var fileName: String
    /// The file or folder.
    public var file: InputFile
    /// What is in it, where it is a folder.
    public var folder: Folder?

    /// Whether it is the list that others are taken into: it must be whole, and the format and the table of
    /// headings of the run are not meant for it.
    public var isList = false

    /// Makes an input of a file.
    public init(fileName: String, file: InputFile) {
      self.fileName = fileName
      self.file = file
    }

    /// The file, or those of the folder: none of them may be replaced.
    public var identities: [FileIdentity] {
      let files = folder.map { folder in
        folder.paths.map { FileIdentity(folder.location(of: $0)) }
      }
      return ([file.identity] + (files ?? [])).compactMap(\.self)
    }
  }

  /// What came of a run.
  public struct Result: Sendable {
    /// The books.
    public var balance = Balance()
    /// What the written format could not hold.
    public var losses = LossReport()
    /// What the steps took out because the user asked for it.
    public var leftOut = LossReport()
    /// The number of repairs and rejects.
    public var problems = 0
    /// What was not read whole, in a run that keeps going.
    public var failures: [Diagnostic] = []
    /// What the steps have to say of the whole run.
    public var remarks: [String] = []

    /// Adds what came of a step.
    mutating func add(_ outcome: StepOutcome) {
      balance.merged += outcome.merged
      balance.takenApart += outcome.takenApart
      balance.notSelected += outcome.notSelected
      leftOut.add(outcome.leftOut)
      remarks += outcome.remarks
    }
  }

  /// The files, in order.
  public var inputs: [Input]
  /// The format to read all of them as; by default each is recognised.
  public var format: InputFormat?
  /// The formats that files may be of.
  public var registry = FormatRegistry.standard
  /// The user's own table of headings.
  public var columnMap: ColumnMap?
  /// The steps, in order.
  public var steps: [any Step]
  /// Whether files are held against the rules of their formats, where these have validators.
  public var validates = false
  /// Whether no two contacts may be written with one uid.
  public var givesOwnUIDs = false
  /// Whether any repair or reject makes the run come to nothing.
  public var isStrict = false
  /// Whether what cannot be read whole is left out, and the rest written.
  public var keepsGoing = false

  /// Makes a pipeline.
  public init(inputs: [Input], steps: [any Step] = []) {
    self.inputs = inputs
    self.steps = steps
  }

  /// Runs from the first byte to the last; the sinks are not committed.
  ///
  /// All files are opened and recognised before the first is read.
  ///
  /// - Parameters:
  ///   - writer: makes the bytes.
  ///   - sink: takes the bytes.
  ///   - clusters: where to list which record went into which contact.
  ///   - rejects: where to keep the records that could not be read.
  ///   - observer: is told what happens.
  /// - Throws: ``RunError``, ``SystemError``, ``Interruption``, or what a step throws.
  public func run(
    writer: any ContactWriter, sink: any ByteSink, clusters: ClusterList? = nil,
    rejects: RejectList? = nil, observer: any RunObserver
  ) throws -> Result {
    var run = Run(
      writer: writer, sink: sink, clusters: clusters, rejects: rejects, observer: observer,
      steps: steps)
    if givesOwnUIDs { run.uids = UniqueUIDs() }
    run.keepsGoing = keepsGoing
    let openings = inputs.enumerated().map { index, input in
      let opening = Swift.Result { try open(input) as (any ContactSource)? }
      return index < Self.maxOpenInputs ? opening : opening.map { _ in nil }
    }
    try refuse(openings)
    try run.begin()
    for (input, opening) in zip(inputs, openings) {
      // A list that others are taken into would be replaced by less than it was.
      run.isList = input.isList
      do {
        try run.read(opening.get() ?? open(input))
      } catch let error as OpeningError {
        guard keepsGoing, !run.isList else { throw error.reason }
        run.leaveOut(error.diagnostic)
      }
    }
    try run.finish()
    if isStrict, run.result.problems > 0 {
      throw RunError.notStrict(problems: run.result.problems)
    }
    return run.result
  }

  /// Refuses what cannot be opened: everything where the run is not to keep going, and otherwise a list that
  /// others are taken into, and a run of which nothing would be left.
  private func refuse(_ openings: [Swift.Result<(any ContactSource)?, any Error>]) throws {
    var failures: [any Error] = []
    for (input, opening) in zip(inputs, openings) {
      guard case .failure(let error) = opening else { continue }
      guard keepsGoing, !input.isList, let failed = error as? OpeningError else {
        throw (error as? OpeningError)?.reason ?? error
      }
      failures.append(failed.reason)
    }
    if failures.count == inputs.count, let first = failures.first { throw first }
  }

  /// An input that cannot be opened, with what is said of it where the run goes on.
  private struct OpeningError: Error {
    let reason: any Error
    let diagnostic: Diagnostic
  }

  private func open(_ input: Input) throws -> any ContactSource {
    do {
      return try recognise(input)
    } catch {
      guard let diagnostic = Run.failure(error, of: input.fileName) else { throw error }
      throw OpeningError(reason: Run.reason(error, input.fileName), diagnostic: diagnostic)
    }
  }

  private func recognise(_ input: Input) throws -> any ContactSource {
    let format = input.isList ? nil : format
    var options = ReadingOptions(
      fileName: input.fileName, columnMap: input.isList ? nil : columnMap)
    options.mintsUIDs = !steps.isEmpty
    options.validates = validates
    if let folder = input.folder {
      return try InputOpening.open(
        folder, format: format, options: options, registry: registry)
    }
    let source = try input.file.source()
    return try InputOpening.open(source, format: format, options: options, registry: registry) {
      // What stands at the beginning of a file can be read again; what came through a pipe or gzip cannot.
      bytes in try source.file.isZip ? source.file : .spooling(bytes)
    }
  }

  /// How many inputs stay open from their recognition on.
  ///
  /// The others are opened again when their turn comes. The lowest limits in use are 256 descriptors, and an
  /// archive takes several.
  private static let maxOpenInputs = 32
}
