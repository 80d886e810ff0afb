import ArgumentParser

/// What to read.
struct SourceOptions: ParsableArguments {
  @Argument(help: "Files to read; '-' is standard input.", completion: .file())
  var inputs: [String] = []

  @Option(
    name: [.customShort("f"), .long],
    help: "The format of the inputs; by default each is recognised.")
  var from: String?

  @Option(help: "A table of headings for CSV: lines 'heading = field'.", completion: .file())
  var map: String?
}
