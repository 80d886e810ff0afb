extension Job {
  /// Opens the inputs: all are looked at before anything is read or written.
  ///
  /// - Throws: ``InputError`` or ``RunError/notOpened(_:)`` for the first that cannot be opened, unless the run keeps
  ///   going; ``OutputError`` where one of them would be written to.
  public func openInputs() throws -> [Pipeline.Input] {
    let names = inputs.isEmpty ? ["-"] : inputs
    guard names.count(where: { $0 == "-" }) <= 1 else { throw InputError.standardInputTwice }
    let inputs = try names.map { try $0 == "-" ? Self.standardInput() : input($0) }
    try refuseOutput(to: inputs)
    return inputs
  }

  /// All files that the job reads.
  public func identities(of inputs: [Pipeline.Input]) -> Set<FileIdentity> {
    Set(inputs.flatMap(\.identities) + otherInputs.compactMap { FileIdentity($0) })
  }

  private static func standardInput() throws -> Pipeline.Input {
    let input = FileDescriptor.standardInput
    guard input.isReadable else { throw InputError.standardInputClosed }
    guard !input.isTerminal else { throw InputError.standardInputIsTerminal }
    return Pipeline.Input(fileName: "-", file: try InputFile(input))
  }

  private func input(_ name: String) throws -> Pipeline.Input {
    do {
      var input = Pipeline.Input(fileName: name, file: try InputFile(name))
      if input.file.isFolder { input.folder = try Folder(name) }
      return input
    } catch  where keepsGoing {
      return Pipeline.Input(fileName: name, file: InputFile(name, failure: error))
    } catch let error as SystemError {
      throw RunError.notOpened(error)
    }
  }

  /// Refuses to read a file that is written to meanwhile, as under `kith convert book.vcf >> book.vcf`.
  private func refuseOutput(to inputs: [Pipeline.Input]) throws {
    let files = Set(inputs.flatMap(\.identities))
    let output = FileDescriptor.standardOutput
    if output.size != nil, let file = output.identity, files.contains(file) {
      throw OutputError.isInput("standard output")
    }
    if let addedFile, let file = FileIdentity(addedFile), files.contains(file) {
      throw OutputError.isInput(addedFile)
    }
  }
}

/// Why there is nothing to read.
public enum InputError: Error, Hashable, CustomStringConvertible {
  /// Standard input is named twice.
  case standardInputTwice
  /// Standard input is closed.
  case standardInputClosed
  /// Standard input is a terminal, at which nobody types contacts.
  case standardInputIsTerminal

  /// The reason and the remedy.
  public var description: String {
    switch self {
    case .standardInputTwice: "standard input ('-') can be read only once"
    case .standardInputClosed:
      "no input: standard input is closed; name a file, or pipe one in"
    case .standardInputIsTerminal:
      "no input: name a file, or pipe one in ('kith --help' has examples)"
    }
  }
}
