import ArgumentParser
import KithCleaning
import KithPipeline

/// The options that every verb has, with the same spelling everywhere.
struct CommonOptions: ParsableArguments {
  @Flag(help: "Any repair or reject ends the run with status 65 and nothing written.")
  var strict = false

  @Flag(
    help: "Write the rest where an input cannot be read whole; the status stays that of the error.")
  var keepGoing = false

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Say everything, also notes and every repeated warning.")
  var verbose = false

  @Flag(help: "Diagnostics and the balance as JSON lines on standard error.")
  var json = false

  @Flag(help: "Never ask anything; where a decision is needed, end with status 75.")
  var noInput = false

  @Option(help: "Colour messages: auto, always or never. NO_COLOR and TERM=dumb are respected.")
  var color = When.auto

  @Option(help: "Show a bar for work over a second: auto (on a terminal), always or never.")
  var progress = When.auto

  @Flag(help: "Replace the output file if it exists. An input is never replaced.")
  var force = false

  /// When to do something that depends on who looks.
  enum When: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
  }

  /// The options of two stages of one chain.
  func union(_ other: CommonOptions) -> CommonOptions {
    var both = self
    both.strict = strict || other.strict
    both.keepGoing = keepGoing || other.keepGoing
    both.quiet = quiet || other.quiet
    both.verbose = verbose || other.verbose
    both.json = json || other.json
    both.noInput = noInput || other.noInput
    both.force = force || other.force
    if color == .auto { both.color = other.color }
    if progress == .auto { both.progress = other.progress }
    return both
  }
}

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

  /// Says in a job what is read.
  ///
  /// - Throws: ``Failure`` where there is no such format, or the map cannot be read.
  func contribute(to job: inout Job) throws {
    job.inputs = inputs
    job.registry = FormatChoice.registry
    job.format = try from.map(FormatChoice.readable)
    job.columnMap = try map.map(MapFile.read)
    job.otherInputs += [map].compactMap(\.self)
  }
}

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

  /// Whether anything is asked for.
  var isAsked: Bool {
    to != nil || output != nil || photos != .keep || columns != nil || rawCells
  }
}

/// Where to put what could not be read; every verb that reads has it.
struct RejectOptions: ParsableArguments {
  @Option(help: "Write what could not be kept to this file, as JSON lines.", completion: .file())
  var rejects: String?
}

/// Where numbers without a country code are from.
struct RegionOptions: ParsableArguments {
  @Option(help: "The country of phone numbers that do not say theirs, such as DE or US.")
  var region: String?

  /// The region, in capitals.
  ///
  /// - Throws: ``Failure`` where there is no such country.
  func checked() throws -> String? {
    guard let region else { return nil }
    guard PhoneNumber.isRegion(region) else {
      throw Failure(
        .usage,
        "error: '\(region)' is no country; give its two letters (ISO 3166-1), such as DE or US")
    }
    return region.uppercased()
  }
}
