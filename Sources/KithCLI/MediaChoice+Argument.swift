public import ArgumentParser
public import KithPipeline

extension MediaChoice: ExpressibleByArgument {
  /// The words that choose; the folder stands for any.
  public static var allValueStrings: [String] { ["keep", "drop", "extract=DIR"] }

  /// The word for a choice that nobody made.
  public var defaultValueDescription: String { "keep" }

  /// Reads `keep`, `drop` or `extract=DIR`.
  public init?(argument: String) {
    switch argument {
    case "keep": self = .keep
    case "drop": self = .drop
    default:
      guard argument.hasPrefix("extract="), argument != "extract=" else { return nil }
      self = .extract(String(argument.dropFirst("extract=".count)))
    }
  }
}
