import KithFormats
import KithPipeline

/// What a command line asks for, put together verb by verb: the job, and how much of it is told.
struct RunPlan {
  var job = Job()
  var sink: SinkOptions?
  /// The map whose columns are written.
  var writtenMap: String?
  /// What is said where nothing is to be written, and which word of the command line asks for that.
  var report: (word: String, show: () throws -> Void)?
  /// What a dry run says before its balance; where it is there, nothing is written.
  var preview: (() throws -> Void)?
  private(set) var common: CommonOptions
  /// Whether the verb being added is the first of a chain, which alone names inputs.
  var isFirstStage = true
  /// Whether to say per file what was read; stages of a pipe are quieter.
  var saysWhatWasRead = false

  init(_ common: CommonOptions) {
    self.common = common
    add(common)
  }

  /// Adds the options that every verb has.
  mutating func add(_ options: CommonOptions) {
    common = common.union(options)
    job.isStrict = common.strict
    job.keepsGoing = common.keepGoing
  }

  /// Adds what to read.
  ///
  /// - Throws: ``Failure`` where a later stage of a chain names files, or where there is no such format or map.
  mutating func add(_ source: SourceOptions) throws {
    guard sink == nil else {
      throw Failure(.usage, "error: only the last stage of a chain says what to write, and where")
    }
    guard isFirstStage else {
      if let input = source.inputs.first {
        throw Failure(.usage, "error: '\(input)': only the first stage of a chain names files")
      }
      return
    }
    try source.contribute(to: &job)
  }

  /// Adds what to write, where a verb is asked for it: short for a last stage 'write'.
  mutating func add(_ options: SinkOptions) { if options.isAsked { sink = options } }

  /// Adds where to put what could not be read.
  mutating func add(_ options: RejectOptions) { job.rejects = options.rejects ?? job.rejects }

  /// Runs the plan from the opening of the first file to the balance.
  func execute() throws {
    if let report {
      guard sink == nil else {
        throw Failure(
          .usage, "error: '\(report.word)' writes nothing; leave it out, or what is to be written")
      }
      return try look(preview: report.show)
    }
    var plan = self
    let output = try JobOutput.choose(sink, map: writtenMap, mayReplace: common.force)
    plan.job.output = output
    plan.job.isRehearsal = preview != nil
    plan.job.media = sink?.photos ?? .keep
    plan.job.otherInputs += [ColumnChoice.file(sink?.columns)].compactMap(\.self)
    try plan.look(preview: preview ?? {})
  }

  /// Runs the job of the plan; alone, it is for what is found on the way, and nothing is written.
  ///
  /// - Parameters:
  ///   - inputs: the inputs, where they are open already.
  ///   - isSummed: whether the balance is said too.
  ///   - preview: says what was found, before the balance.
  func look(
    _ inputs: [Pipeline.Input]? = nil, isSummed: Bool = true, preview: () throws -> Void
  ) throws {
    let reporter = Reporter(common, saysWhatWasRead: saysWhatWasRead)
    let result = try reporter.watch {
      try job.run(inputs ?? job.openInputs(), observer: reporter)
    }
    try preview()
    if isSummed {
      reporter.summarize(
        result, format: job.output?.format, output: job.isRehearsal ? nil : job.output?.path)
    }
    try Failure.end(result.failures)
  }
}
