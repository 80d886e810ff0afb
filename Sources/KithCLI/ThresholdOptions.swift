import ArgumentParser
import KithMatching
import KithPipeline

/// How likely two records must be one person to be merged, and to be asked about.
struct ThresholdOptions: ParsableArguments {
  @Option(
    help:
      "Merge from this probability on, as 0.9 or 90%; by default \(Bits.percent(MatchingOptions().mergeAbove))."
  )
  var mergeAbove: Probability?

  @Option(
    help:
      "Ask about pairs from this probability on, as 0.2 or 20%; by default \(Bits.percent(MatchingOptions().askAbove))."
  )
  var askAbove: Probability?

  /// The options of matching, with both borders.
  ///
  /// - Throws: ``Failure`` where pairs would have to be asked about that are merged.
  func matching() throws -> MatchingOptions {
    var options = MatchingOptions()
    if let mergeAbove { options.mergeAbove = mergeAbove.value }
    if let askAbove {
      options.askAbove = askAbove.value
    } else {
      options.askAbove = min(options.askAbove, options.mergeAbove)
    }
    guard options.askAbove <= options.mergeAbove else {
      let merged = mergeAbove?.text ?? Bits.percent(options.mergeAbove)
      throw Failure(
        .usage,
        "error: --ask-above \(askAbove?.text ?? "") is more than what is merged from (\(merged)); pairs are asked about below it, so raise --merge-above or lower --ask-above"
      )
    }
    return options
  }
}

/// A probability, as people write it: `0.9` or `90%`.
struct Probability: ExpressibleByArgument {
  /// From 0 to 1.
  let value: Double
  /// As it was written.
  let text: String

  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    let digits = argument.prefix { $0 != "%" && $0 != " " }
    guard !isPercent || argument.dropFirst(digits.count).allSatisfy({ $0 == " " || $0 == "%" }),
      let number = Double(String(digits)),
      case let value = isPercent ? number / 100 : number, (0...1).contains(value)
    else { return nil }
    self.value = value
    text = argument
  }
}
