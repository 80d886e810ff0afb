import KithFormats
import KithPipeline

/// What a command line asks for, put together verb by verb.
struct RunPlan {
  var inputs: [String] = []
  var from: String?
  var map: String?
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
  }

  /// Adds where to put what could not be read.
  mutating func add(_ options: RejectOptions) { rejects = options.rejects ?? rejects }

  /// Runs the plan from the opening of the first file to the balance.
  func execute() throws {
    let common = common ?? CommonOptions()
    try refuseSharedOutputs()
    if let changes {
      guard sink == nil else {
        throw Failure(.usage, "error: a dry run writes nothing; leave out 'write' or '--dry-run'")
      }
      return try look { try changes.finish() }
    }
    let output = try OutputPlan(sink, map: writtenMap)
    let files = try InputFiles.open(inputs)
    if let preview { return try execute(files, output, showing: preview) }
    let photos = sink?.photos ?? .keep
    let folder = try photos.folder(for: output.path, mayReplace: common.force)
    let inputFiles = Set(files.flatMap(\.identities))
    let sink = try output.open(
      inputs: [], inputFiles: inputFiles, mayReplace: common.force,
      isDeferred: common.strict || files.count > 1 || folder != nil
        || files.contains { $0.folder != nil })
    let clusterFile = try clusters.map {
      try OutputFile($0, mayReplace: common.force, inputs: [], inputFiles: inputFiles)
    }
    let rejectFile = try rejects.map {
      try OutputFile($0, mayReplace: common.force, inputs: [], inputFiles: inputFiles)
    }
    let reporter = reporter(files, rejects: rejectFile)
    let result: Pipeline.Result
    do {
      result = try pipeline(files, photos.step(folder), output.format).run(
        writer: output.writer, sink: sink, clusters: clusterFile.map { ClusterList($0) },
        observer: reporter)
    } catch {
      reporter.finish()
      // The rejects are what a strict run refused: they help to mend the input.
      if case RunError.notStrict = error { try? rejectFile?.commit() }
      throw error
    }
    try folder?.commit()
    try commit(sink, clusterFile, rejectFile)
    reporter.finish()
    reporter.summarize(result, format: output.format, output: output.path)
  }

  /// Runs the plan for what is found on the way: nothing is written.
  ///
  /// - Parameters:
  ///   - isSummed: whether the balance is said too.
  ///   - preview: says what was found, before the balance.
  func look(isSummed: Bool = true, _ preview: () throws -> Void) throws {
    try execute(try InputFiles.open(inputs), nil, isSummed: isSummed, showing: preview)
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
  }

  private func pipeline(
    _ files: [Pipeline.Input], _ photos: (any Step)?, _ format: (any ContactFormat)?
  ) throws -> Pipeline {
    var pipeline = Pipeline(inputs: files, steps: steps + [photos].compactMap(\.self))
    if hasList { pipeline.inputs[0].takesOptions = false }
    pipeline.format = try from.map(FormatChoice.readable)
    pipeline.columnMap = try map.map(InputFiles.columnMap)
    pipeline.isStrict = common?.strict ?? false
    pipeline.givesOwnUIDs = format?.identifiesByUID ?? false
    return pipeline
  }

  private func reporter(_ files: [Pipeline.Input], rejects: OutputFile?) -> Reporter {
    Reporter(
      common ?? CommonOptions(), rejects: rejects,
      totalBytes: files.compactMap(\.file.size).reduce(0, +), saysWhatWasRead: saysWhatWasRead)
  }

  /// Refuses one name for two outputs, of which the second would replace the first.
  private func refuseSharedOutputs() throws {
    let names = [sink?.output, clusters, rejects].compactMap(\.self).filter { $0 != "-" }
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      throw Failure(.usage, "error: '\(name)' cannot be two outputs at once")
    }
  }

  private func commit(_ sink: any ByteSink, _ others: OutputFile?...) throws {
    var sink = sink
    for file in others { try file?.commit() }
    try sink.commit()
  }
}
