import ArgumentParser
import KithPipeline

/// What to write, and where.
struct SinkOptions: ParsableArguments {
  @Option(
    name: [.customShort("t"), .long],
    help: "The format to write; by default that of the output's name, else jsonl.")
  var to: String?

  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: "The file to write; '-' is standard output.", completion: .file())
  var output: String?

  @Option(
    help: "Photos, logos and sounds in the cards: keep, drop, or extract=DIR for files.",
    completion: .list(["keep", "drop", "extract="]))
  var photos = MediaChoice.keep

  @Option(
    help:
      "The columns of csv or tsv, in order: headings, fields or 'heading=field', with commas; or @FILE, a map."
  )
  var columns: String?

  @Flag(help: "Write cells as they are, even if a spreadsheet would run them as formulas.")
  var rawCells = false
}
