import ArgumentParser
import KithPipeline

/// What becomes of photos, logos and sounds that stand in the cards themselves.
enum PhotoChoice: ExpressibleByArgument {
  case keep
  case drop
  case extract(String)

  /// The words that choose; the folder stands for any.
  static var allValueStrings: [String] { ["keep", "drop", "extract=DIR"] }

  /// The word for a choice that nobody made.
  var defaultValueDescription: String { "keep" }

  init?(argument: String) {
    switch argument {
    case "keep": self = .keep
    case "drop": self = .drop
    default:
      guard argument.hasPrefix("extract="), argument != "extract=" else { return nil }
      self = .extract(String(argument.dropFirst("extract=".count)))
    }
  }

  /// Whether files are written.
  var isExtracting: Bool { if case .extract = self { true } else { false } }

  /// Opens the folder to extract to.
  ///
  /// - Parameters:
  ///   - outputs: all that the run writes; the other outputs are open.
  ///   - output: the file that will name the files.
  /// - Throws: ``OutputError`` where it cannot be made.
  func folder(in outputs: OutputSet, for output: String?) throws -> MediaFolder? {
    guard case .extract(let path) = self else { return nil }
    return try outputs.openFolder(path, for: output)
  }

  /// The step that does it.
  func step(_ folder: MediaFolder?) -> MediaStep? {
    switch self {
    case .keep: nil
    case .drop: MediaStep()
    case .extract: folder.map { MediaStep(extractingTo: $0) }
    }
  }
}
