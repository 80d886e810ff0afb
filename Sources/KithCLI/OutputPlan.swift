import KithFormats
import KithPipeline

/// Which format is written where.
struct OutputPlan {
  let format: any ContactFormat
  let writer: any ContactWriter
  /// The file; `nil` for standard output.
  let path: String?

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
}
