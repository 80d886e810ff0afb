import KithFormats
import KithPipeline

/// What a command line asks for, put together verb by verb.
struct RunPlan {
  var inputs: [String] = []
  var from: String?
  var map: String?
  /// The map whose columns are written.
  var writtenMap: String?
  var steps: [any Step] = []
  var sink: SinkOptions?
  /// Lists what would be rewritten, where nothing is to be written.
  var changes: ChangeReport?
  var clusters: String?
  var rejects: String?
  var common: CommonOptions?
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
    let output =
      try changes == nil ? OutputPlan(sink, map: writtenMap) : .nothing(beside: sink)
    let files = try InputFiles.open(inputs)
    let photos = sink?.photos ?? .keep
    let folder = try photos.folder(for: output.path, mayReplace: common.force)
    var pipeline = Pipeline(
      inputs: files, steps: steps + [photos.step(folder)].compactMap(\.self))
    pipeline.format = try from.map(FormatChoice.readable)
    pipeline.columnMap = try map.map(InputFiles.columnMap)
    pipeline.isStrict = common.strict
    let descriptors = files.map(\.file)
    let inputFiles = Set(files.flatMap(\.identities))
    let sink = try output.open(
      inputs: descriptors, inputFiles: inputFiles, mayReplace: common.force,
      isDeferred: common.strict || files.count > 1 || folder != nil
        || files.contains { $0.folder != nil })
    let clusterFile = try clusters.map {
      try OutputFile($0, mayReplace: common.force, inputs: descriptors, inputFiles: inputFiles)
    }
    let rejectFile = try rejects.map {
      try OutputFile($0, mayReplace: common.force, inputs: descriptors, inputFiles: inputFiles)
    }
    let reporter = Reporter(
      common, rejects: rejectFile, totalBytes: files.compactMap(\.file.size).reduce(0, +),
      saysWhatWasRead: saysWhatWasRead)
    let result: Pipeline.Result
    do {
      result = try pipeline.run(
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
    try changes?.finish()
    reporter.summarize(result, format: output.format, output: output.path)
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
