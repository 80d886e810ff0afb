public import KithFormats

/// One run as a value: what is read, what is done with it, and what is written.
///
/// ```swift
/// var job = Job(inputs: [phone, connections])
/// job.steps = [CleaningStep(region: "US"), try DeduplicationStep()]
/// job.output = FormatRegistry.standard.writable(named: "vcard4").map {
///   Job.Output(to: list, as: $0)
/// }
/// let result = try job.run()
/// ```
///
/// All that a job writes appears when the whole run has gone well, or not at all; a file that it reads is never
/// replaced. A job without an ``output`` only looks.
public struct Job {
  /// Where contacts go.
  public struct Output {
    /// The file; `nil` for standard output.
    public var path: String?
    /// The format.
    public var format: any WritableFormat
    /// Makes the bytes.
    public var writer: any ContactWriter
    /// Whether a file of the name may be replaced.
    public var mayReplace = false

    /// Makes an output.
    ///
    /// - Parameters:
    ///   - path: the file; `nil` for standard output.
    ///   - format: the format.
    ///   - options: how to write it.
    public init(
      to path: String?, as format: any WritableFormat, options: WritingOptions = WritingOptions()
    ) {
      self.path = path
      self.format = format
      writer = format.makeWriter(options)
    }

    /// Makes an output that is a table of chosen columns.
    ///
    /// - Parameters:
    ///   - path: the file; `nil` for standard output.
    ///   - format: the format.
    ///   - columns: the columns.
    ///   - options: how to write them.
    public init(
      to path: String?, as format: any ColumnChoosingFormat, columns: ColumnSelection,
      options: WritingOptions = WritingOptions()
    ) {
      self.path = path
      self.format = format
      writer = format.makeWriter(options, columns: columns)
    }
  }

  // MARK: What is read

  /// The files and folders, in order; `-` is standard input, and so is none.
  public var inputs: [String]
  /// The format to read all of them as; by default each is recognised.
  public var format: InputFormat?
  /// The formats that files may be of.
  public var registry = FormatRegistry.standard
  /// The user's own table of headings.
  public var columnMap: ColumnMap?
  /// Whether the first input is a list that takes the others in.
  public var hasList = false
  /// Other files that are read for the run, as tables of headings and decisions: never replaced either.
  public var otherInputs: [String] = []
  /// A file that is added to while the run goes on, and so can be none of the inputs.
  public var addedFile: String?
  /// Whether files are held against the rules of their formats, where these have validators.
  public var validates = false

  // MARK: What is done

  /// The steps, in order.
  public var steps: [any Step] = []
  /// What becomes of photos, logos and sounds that stand in the cards.
  public var media = MediaChoice.keep
  /// Whether any repair or reject makes the run come to nothing.
  public var isStrict = false
  /// Whether what cannot be read whole is left out, and the rest written.
  public var keepsGoing = false

  // MARK: What is written

  /// Where contacts go; `nil` where they are only looked at.
  public var output: Output?
  /// Whether all is done but the writing, for somebody who wants to know what would come of it.
  public var isRehearsal = false
  /// Where to list which record went into which contact.
  public var clusters: String?
  /// Where to keep the records that could not be read, raw.
  public var rejects: String?

  /// Makes a job that reads files.
  public init(inputs: [String] = []) { self.inputs = inputs }

  // MARK: Running

  /// Runs the job from the opening of the first file to the last output.
  ///
  /// - Throws: ``InputError``, ``OutputError``, and what ``Pipeline/run(writer:sink:clusters:rejects:observer:)`` throws.
  public func run(observer: any RunObserver = SilentObserver()) throws -> Pipeline.Result {
    try run(openInputs(), observer: observer)
  }

  /// Runs the job over inputs that are open already.
  ///
  /// - Throws: as ``run(observer:)``.
  public func run(
    _ inputs: [Pipeline.Input], observer: any RunObserver
  ) throws -> Pipeline.Result {
    observer.begin(totalBytes: inputs.compactMap(\.file.size).reduce(0, +))
    guard let output, !isRehearsal else {
      return try pipeline(inputs, media.step(nil)).run(
        writer: self.output?.writer ?? NoWriter(), sink: NoSink(), observer: observer)
    }
    return try write(inputs, to: output, observer)
  }

  private func write(
    _ inputs: [Pipeline.Input], to output: Output, _ observer: any RunObserver
  ) throws -> Pipeline.Result {
    let outputs = OutputSet(inputs: identities(of: inputs), mayReplace: output.mayReplace)
    let sink = try outputs.open(output.path ?? "-", isDeferred: isDeferred(inputs))
    let clusterFile = try clusters.map { try outputs.open($0) }
    let rejectFile = try rejects.map { try outputs.open($0) }
    let folder = try media.folder(in: outputs, for: output.path)
    let result: Pipeline.Result
    do {
      result = try pipeline(inputs, media.step(folder)).run(
        writer: output.writer, sink: sink, clusters: clusterFile.map { ClusterList($0) },
        rejects: rejectFile.map { RejectList($0) }, observer: observer)
    } catch {
      // The rejects are what a strict run refused: they help to mend the input.
      if case RunError.notStrict = error, let rejectFile { try outputs.commit(only: rejectFile) }
      throw error
    }
    try outputs.commit()
    return result
  }

  /// Whether a pipe is given nothing before all has gone well: it cannot take back what it was given.
  private func isDeferred(_ inputs: [Pipeline.Input]) -> Bool {
    isStrict || inputs.count > 1 || inputs.contains { $0.folder != nil || $0.file.isPacked }
      || clusters != nil || rejects != nil || media.isExtracting
  }

  private func pipeline(_ inputs: [Pipeline.Input], _ media: (any Step)?) -> Pipeline {
    var pipeline = Pipeline(inputs: inputs, steps: steps + [media].compactMap(\.self))
    if hasList { pipeline.inputs[0].isList = true }
    pipeline.format = format
    pipeline.registry = registry
    pipeline.columnMap = columnMap
    pipeline.validates = validates
    pipeline.isStrict = isStrict
    pipeline.keepsGoing = keepsGoing
    pipeline.givesOwnUIDs = output?.format.identifiesByUID ?? false
    return pipeline
  }
}
