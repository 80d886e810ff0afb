import KithFormats
import KithPipeline

/// Which format is written where.
struct OutputPlan {
  let format: any ContactFormat
  let writer: any ContactWriter
  /// The file; `nil` for standard output.
  let path: String?
  /// Whether nothing is written at all.
  private var isNothing = false

  /// Chooses the format: the one asked for, else that of the file's name, else a table for a terminal
  /// and JSON Lines for a pipe.
  ///
  /// - Throws: ``Failure`` where no format can be told.
  init(_ sink: SinkOptions?, map: String? = nil) throws {
    path = sink?.output == "-" ? nil : sink?.output
    var options = WritingOptions()
    options.rawCells = sink?.rawCells ?? false
    options.lineWidth = Terminal.width
    options.columns = try ColumnChoice.columns(sink?.columns, map: map)
    if let name = sink?.to {
      format = try FormatChoice.writable(name)
    } else if let path {
      guard
        let named = FormatRegistry.format(
          forFileName: path, where: { $0.makeWriter(options) != nil })
      else {
        throw Failure(
          .usage,
          "error: '\(path)' does not tell which format to write; give --to ('kith formats' lists them)"
        )
      }
      format = named
    } else {
      format = try FormatChoice.writable(
        FileDescriptor.standardOutput.isTerminal ? "table" : "jsonl")
    }
    guard options.columns == nil || format.takesColumns else {
      throw Failure(
        .usage,
        "error: the columns of '\(format.name)' are those that it has; choose them for csv or tsv")
    }
    guard let writer = format.makeWriter(options) else {
      throw Failure(.usage, "error: the format '\(format.name)' cannot be written")
    }
    self.writer = writer
  }

  /// Writes nothing, for a dry run.
  ///
  /// - Throws: ``Failure`` where something is to be written all the same.
  static func nothing(beside sink: SinkOptions?) throws -> OutputPlan {
    guard sink == nil else {
      throw Failure(.usage, "error: a dry run writes nothing; leave out 'write' or '--dry-run'")
    }
    return OutputPlan(format: try FormatChoice.writable("jsonl"), writer: NoWriter())
  }

  private init(format: any ContactFormat, writer: any ContactWriter) {
    self.format = format
    self.writer = writer
    path = nil
    isNothing = true
  }

  /// Opens the file, or standard output.
  ///
  /// - Throws: ``OutputError`` or ``SystemError``.
  func open(
    inputs: [FileDescriptor], inputFiles: Set<FileIdentity>, mayReplace: Bool, isDeferred: Bool
  ) throws -> any ByteSink {
    if isNothing { return NoSink() }
    if let path {
      return try OutputFile(
        path, mayReplace: mayReplace, inputs: inputs, inputFiles: inputFiles)
    }
    return try StandardOutput(isDeferred: isDeferred)
  }
}
