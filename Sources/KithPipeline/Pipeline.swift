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

    /// Whether the format and the table of headings of the run are meant for it.
    public var takesOptions = true

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
    /// What the steps have to say of the whole run.
    public var remarks: [String] = []
  }

  /// The files, in order.
  public var inputs: [Input]
  /// The format to read all of them as; by default each is recognised.
  public var format: (any ContactFormat)?
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
  ///   - observer: is told what happens.
  /// - Throws: ``RunError``, ``SystemError``, ``Interruption``, or what a step throws.
  public func run(
    writer: any ContactWriter, sink: any ByteSink, clusters: ClusterList? = nil,
    observer: any RunObserver
  ) throws -> Result {
    var run = Run(
      writer: writer, sink: sink, clusters: clusters, observer: observer, steps: steps)
    if givesOwnUIDs { run.uids = UniqueUIDs() }
    let sources = try inputs.enumerated().map { index, input in
      let source = try open(input)
      return index < Self.maxOpenInputs ? source : nil
    }
    try run.begin()
    for (input, source) in zip(inputs, sources) { try run.read(source ?? open(input)) }
    try run.finish()
    if isStrict, run.result.problems > 0 {
      throw RunError.notStrict(problems: run.result.problems)
    }
    return run.result
  }

  private func open(_ input: Input) throws -> any ContactSource {
    let format = input.takesOptions ? format : nil
    var options = ReadingOptions(
      fileName: input.fileName, columnMap: input.takesOptions ? columnMap : nil)
    options.goesToWriter = steps.isEmpty
    options.validates = validates
    do {
      if let folder = input.folder {
        return try InputOpening.open(folder, format: format, options: options)
      }
      let file = try input.file.open()
      return try InputOpening.open(FileByteSource(file), format: format, options: options) {
        // What stands at the beginning of a file can be read again; what came through a pipe or gzip cannot.
        bytes in try file.isZip ? file : .spooling(bytes)
      }
    } catch let error as ReadingError {
      throw RunError.notUnderstood(fileName: input.fileName, error)
    }
  }

  /// How many inputs stay open from their recognition on.
  ///
  /// The others are opened again when their turn comes. The lowest limits in use are 256 descriptors, and an
  /// archive takes several.
  private static let maxOpenInputs = 32
}
