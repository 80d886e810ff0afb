import ArgumentParser

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
