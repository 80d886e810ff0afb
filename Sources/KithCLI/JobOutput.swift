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
    let columns = try ColumnChoice.columns(sink?.columns, map: map)
    let format = try format(sink?.to, path)
    var output =
      try columns.map { try table(format, $0, to: path, options) }
      ?? Job.Output(to: path, as: format, options: options)
    output.mayReplace = mayReplace
    return output
  }

  private static func table(
    _ format: any WritableFormat, _ columns: ColumnSelection, to path: String?,
    _ options: WritingOptions
  ) throws -> Job.Output {
    guard let format = format as? any ColumnChoosingFormat else {
      throw Failure(
        .usage,
        "error: the columns of '\(format.name)' are those that it has; choose them for csv or tsv")
    }
    return Job.Output(to: path, as: format, columns: columns, options: options)
  }

  private static func format(_ name: String?, _ path: String?) throws -> any WritableFormat {
    if let name { return try FormatChoice.writable(name) }
    guard let path else {
      return try FormatChoice.writable(
        FileDescriptor.standardOutput.isTerminal ? "table" : "jsonl")
    }
    guard let format = FormatChoice.registry.writable(forFileName: path) else {
      let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
      let hint = FormatChoice.workbooks.contains(ending) ? "Excel opens .csv; " : ""
      throw Failure(
        .usage,
        "error: '\(path)' does not tell which format to write; \(hint)give --to ('kith formats' lists them)"
      )
    }
    return format
  }
}
