import KithFormats
import KithPipeline

/// Opens what the command line names.
enum InputFiles {
  /// Looks at all files before anything is read or written.
  ///
  /// - Throws: ``Failure`` with status 66 for the first that cannot be opened, unless the run keeps going;
  ///   ``OutputError`` where standard output goes to one of them.
  static func open(_ names: [String], keepsGoing: Bool = false) throws -> [Pipeline.Input] {
    let names = names.isEmpty ? ["-"] : names
    if names.count(where: { $0 == "-" }) > 1 {
      throw Failure(.usage, "error: standard input ('-') can be read only once")
    }
    let inputs = try names.map { name in
      if name == "-" {
        let input = FileDescriptor.standardInput
        guard input.isReadable else {
          throw Failure(
            .noInput,
            "error: no input: standard input is closed; name a file, or pipe one in"
          )
        }
        guard !input.isTerminal else {
          throw Failure(
            .usage, "error: no input: name a file, or pipe one in ('kith --help' has examples)")
        }
        return Pipeline.Input(fileName: name, file: try InputFile(input))
      }
      return try input(name, keepsGoing)
    }
    try refuseOutput(to: inputs)
    return inputs
  }

  /// Refuses to read a file that standard output goes to, as under `kith convert book.vcf >> book.vcf`.
  private static func refuseOutput(to inputs: [Pipeline.Input]) throws {
    let output = FileDescriptor.standardOutput
    guard output.size != nil, let file = output.identity else { return }
    guard !inputs.contains(where: { $0.identities.contains(file) }) else {
      throw OutputError.isInput("standard output")
    }
  }

  private static func input(_ name: String, _ keepsGoing: Bool) throws -> Pipeline.Input {
    do {
      var input = Pipeline.Input(fileName: name, file: try InputFile(name))
      if input.file.isFolder { input.folder = try Folder(name) }
      return input
    } catch  where keepsGoing {
      return Pipeline.Input(fileName: name, file: InputFile(name, failure: error))
    } catch let error as SystemError {
      throw Failure(.noInput, "error: \(error)")
    }
  }

  private static func file(_ name: String) throws -> FileDescriptor {
    do {
      return try FileDescriptor.reading(name)
    } catch {
      throw Failure(.noInput, "error: \(error)")
    }
  }

  /// Reads a table of headings.
  ///
  /// - Throws: ``Failure`` or ``ReadingError``.
  static func columnMap(_ name: String) throws -> ColumnMap {
    var source = FileByteSource(try file(name))
    var text: [UInt8] = []
    while case let block = try source.next(), !block.isEmpty { text += block }
    return try ColumnMap(text: String(decoding: text, as: UTF8.self), fileName: name)
  }
}
