import KithFormats
import KithPipeline

/// Where a command line wants contacts to go.
enum JobOutput {
  /// Chooses the format: the one asked for, else that of the file's name, else a table for a terminal
  /// and JSON Lines for a pipe.
  ///
  /// - Parameters:
  ///   - sink: what was asked for, if anything.
  ///   - map: the map whose columns are written.
  ///   - mayReplace: whether a file of the name may be replaced.
  /// - Throws: ``Failure`` where no format can be told.
  static func choose(_ sink: SinkOptions?, map: String?, mayReplace: Bool) throws -> Job.Output {
    let path = sink?.output == "-" ? nil : sink?.output
    var options = WritingOptions()
    options.rawCells = sink?.rawCells ?? false
    options.lineWidth = Terminal.width
    options.columns = try ColumnChoice.columns(sink?.columns, map: map)
    let format = try format(sink?.to, path, options)
    guard options.columns == nil || format.takesColumns else {
      throw Failure(
        .usage,
        "error: the columns of '\(format.name)' are those that it has; choose them for csv or tsv")
    }
    guard var output = Job.Output(to: path, as: format, options: options) else {
      throw Failure(.usage, "error: the format '\(format.name)' cannot be written")
    }
    output.mayReplace = mayReplace
    return output
  }

  private static func format(
    _ name: String?, _ path: String?, _ options: WritingOptions
  ) throws -> any ContactFormat {
    if let name { return try FormatChoice.writable(name) }
    guard let path else {
      return try FormatChoice.writable(
        FileDescriptor.standardOutput.isTerminal ? "table" : "jsonl")
    }
    guard
      let format = FormatRegistry.format(
        forFileName: path, where: { $0.makeWriter(options) != nil })
    else {
      throw Failure(
        .usage,
        "error: '\(path)' does not tell which format to write; give --to ('kith formats' lists them)"
      )
    }
    return format
  }
}
