import ArgumentParser
import KithPipeline

/// Opens what stages of matching have written.
enum LineInput {
  /// Opens files; '-' and no name are standard input.
  ///
  /// - Throws: ``Failure`` where one is missing.
  static func open(_ names: [String]) throws -> [LineFile] {
    try Job(inputs: names).openInputs().map { LineFile(fileName: $0.fileName, file: $0.file) }
  }

  /// Opens one file.
  ///
  /// - Throws: ``Failure`` where it is missing.
  static func open(_ name: String) throws -> LineFile {
    try open([name])[0]
  }
}
