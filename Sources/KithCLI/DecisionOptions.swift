import ArgumentParser
import KithPipeline

/// What somebody decided before.
struct DecisionOptions: ParsableArguments {
  @Option(
    help: "What was decided about pairs: JSON Lines, as 'kith review' writes them.",
    completion: .file())
  var decisions: String?

  /// The file, where one is named.
  var files: [String] { [decisions].compactMap(\.self) }

  /// The decisions.
  ///
  /// - Throws: ``Failure`` where the file is missing, ``RunError`` where a line is no decision.
  func read() throws -> DecisionFile? {
    do {
      return try decisions.map { try DecisionFile(reading: $0) }
    } catch let error as SystemError {
      throw Failure(.noInput, "error: \(error)")
    }
  }
}
