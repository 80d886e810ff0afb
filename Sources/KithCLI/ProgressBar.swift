import KithPipeline

/// A bar on standard error, for work over a second that somebody looks at.
struct ProgressBar {
  private let isWanted: Bool
  private let total: Int
  private let start = ContinuousClock.now
  private var done = 0
  private var lastShown: ContinuousClock.Instant?

  init(_ when: CommonOptions.When, isQuiet: Bool, total: Int) {
    isWanted = !isQuiet && (when == .always || when == .auto && Console.isTerminal)
    self.total = total
  }

  mutating func advance(_ bytes: Int) {
    guard isWanted else { return }
    done += bytes
    let now = ContinuousClock.now
    guard now - start > .seconds(1), lastShown.map({ now - $0 > .milliseconds(100) }) ?? true
    else { return }
    lastShown = now
    Console.redraw(picture)
  }

  private var picture: String {
    guard total > 0 else { return "\(Balance.grouped(done >> 20)) MiB read" }
    let cells = min(30, done * 30 / total)
    return "[" + String(repeating: "=", count: cells) + String(repeating: " ", count: 30 - cells)
      + "] \(min(100, done * 100 / total)) %"
  }

  /// Takes the bar away before other text.
  mutating func clear() {
    guard lastShown != nil else { return }
    Console.redraw("")
    lastShown = nil
  }
}
