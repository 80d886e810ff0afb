import KithFormats
import KithPipeline

/// What a command line asks for, put together verb by verb.
struct RunPlan {
  var inputs: [String] = []
  var from: String?
  var map: String?
  /// Files that options name: read, so never replaced.
  var otherInputs: [String] = []
  /// The file of decisions that is added to, and so can be none of the inputs.
  var changedDecisions: String?
  /// The map whose columns are written.
  var writtenMap: String?
  /// Whether the first input is a list that takes the others in.
  var hasList = false
  var steps: [any Step] = []
  var sink: SinkOptions?
  /// Lists what would be rewritten, where nothing is to be written.
  var changes: ChangeReport?
  var clusters: String?
  var rejects: String?
  var common: CommonOptions?
  /// What a dry run says before its balance; where it is there, nothing is written.
  var preview: (() throws -> Void)?
  /// Whether the verb being added is the first of a chain, which alone names inputs.
  var isFirstStage = true
  /// Whether to say per file what was read; stages of a pipe are quieter.
  var saysWhatWasRead = false

  /// Adds the options that every verb has.
  mutating func add(_ options: CommonOptions) {
    common = common.map { $0.union(options) } ?? options
  }

  /// Adds what to read.
  ///
  /// - Throws: ``Failure`` where a later stage of a chain names files.
  mutating func add(_ source: SourceOptions) throws {
    guard isFirstStage else {
      if let input = source.inputs.first {
        throw Failure(.usage, "error: '\(input)': only the first stage of a chain names files")
      }
      return
    }
    inputs = source.inputs
    from = source.from
    map = source.map
    otherInputs += [source.map].compactMap(\.self)
  }

  /// Adds where to put what could not be read.
  mutating func add(_ options: RejectOptions) { rejects = options.rejects ?? rejects }

  /// Runs the plan from the opening of the first file to the balance.
  func execute() throws {
    let common = common ?? CommonOptions()
    if let changes {
      guard sink == nil else {
        throw Failure(.usage, "error: a dry run writes nothing; leave out 'write' or '--dry-run'")
      }
      return try look { try changes.finish() }
    }
    let output = try OutputPlan(sink, map: writtenMap)
    let files = try openInputs()
    if let preview { return try execute(files, output, showing: preview) }
    let photos = sink?.photos ?? .keep
    let outputs = OutputSet(inputs: identities(of: files), mayReplace: common.force)
    // A pipe cannot take back what it was given.
    let isDeferred =
      common.strict || files.count > 1 || files.contains { $0.folder != nil || $0.file.isPacked }
      || clusters != nil || rejects != nil || photos.isExtracting
    let sink = try outputs.open(output.path ?? "-", isDeferred: isDeferred)
    let clusterFile = try clusters.map { try outputs.open($0) }
    let rejectFile = try rejects.map { try outputs.open($0) }
    let folder = try photos.folder(in: outputs, for: output.path)
    let reporter = reporter(files, rejects: rejectFile)
    let result: Pipeline.Result
    do {
      result = try pipeline(files, photos.step(folder), output.format).run(
        writer: output.writer, sink: sink, clusters: clusterFile.map { ClusterList($0) },
        observer: reporter)
    } catch {
      reporter.finish()
      // The rejects are what a strict run refused: they help to mend the input.
      if case RunError.notStrict = error, let rejectFile {
        do { try outputs.commit(only: rejectFile) } catch { Console.say("error: \(error)") }
      }
      throw error
    }
    try outputs.commit()
    reporter.finish()
    reporter.summarize(result, format: output.format, output: output.path)
    try Failure.end(result.failures)
  }

  /// Opens the inputs.
  ///
  /// - Throws: ``Failure`` or ``OutputError``.
  func openInputs() throws -> [Pipeline.Input] {
    let files = try InputFiles.open(inputs, keepsGoing: common?.keepGoing ?? false)
    if let changedDecisions, let file = FileIdentity(changedDecisions),
      identities(of: files).contains(file)
    {
      throw OutputError.isInput(changedDecisions)
    }
    return files
  }

  /// All files that the command line names to be read.
  func identities(of files: [Pipeline.Input]) -> Set<FileIdentity> {
    let others = otherInputs + [ColumnChoice.file(sink?.columns)].compactMap(\.self)
    return Set(files.flatMap(\.identities) + others.compactMap { FileIdentity($0) })
  }

  /// Runs the plan for what is found on the way: nothing is written.
  ///
  /// - Parameters:
  ///   - files: the inputs, where they are open already.
  ///   - isSummed: whether the balance is said too.
  ///   - preview: says what was found, before the balance.
  func look(
    _ files: [Pipeline.Input]? = nil, isSummed: Bool = true, _ preview: () throws -> Void
  ) throws {
    try execute(try files ?? openInputs(), nil, isSummed: isSummed, showing: preview)
  }

  private func execute(
    _ files: [Pipeline.Input], _ output: OutputPlan?, isSummed: Bool = true,
    showing preview: () throws -> Void
  ) throws {
    let reporter = reporter(files, rejects: nil)
    let result: Pipeline.Result
    do {
      result = try pipeline(files, sink?.photos.step(nil), output?.format).run(
        writer: output?.writer ?? NoWriter(), sink: NoSink(), observer: reporter)
    } catch {
      reporter.finish()
      throw error
    }
    reporter.finish()
    try preview()
    if isSummed { reporter.summarize(result, format: output?.format, output: nil) }
    try Failure.end(result.failures)
  }

  private func pipeline(
    _ files: [Pipeline.Input], _ photos: (any Step)?, _ format: (any ContactFormat)?
  ) throws -> Pipeline {
    var pipeline = Pipeline(inputs: files, steps: steps + [photos].compactMap(\.self))
    if hasList { pipeline.inputs[0].isList = true }
    pipeline.format = try from.map(FormatChoice.readable)
    pipeline.columnMap = try map.map(InputFiles.columnMap)
    pipeline.isStrict = common?.strict ?? false
    pipeline.keepsGoing = common?.keepGoing ?? false
    pipeline.givesOwnUIDs = format?.identifiesByUID ?? false
    return pipeline
  }

  private func reporter(_ files: [Pipeline.Input], rejects: (any ByteSink)?) -> Reporter {
    Reporter(
      common ?? CommonOptions(), rejects: rejects,
      totalBytes: files.compactMap(\.file.size).reduce(0, +), saysWhatWasRead: saysWhatWasRead)
  }
}
