import ArgumentParser

/// Where to put what could not be read; every verb that reads has it.
struct RejectOptions: ParsableArguments {
  @Option(help: "Write what could not be kept to this file, as JSON lines.", completion: .file())
  var rejects: String?
}
