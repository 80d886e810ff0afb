import ArgumentParser
import KithPipeline

/// What somebody decided before.
struct DecisionOptions: ParsableArguments {
  @Option(
    help: "What was decided about pairs: JSON Lines, as 'kith review' writes them.",
    completion: .file())
  var decisions: String?

  /// The decisions.
  ///
  /// - Parameter mayBegin: whether a file that is missing is a new one.
  /// - Throws: ``Failure`` where the file is missing, ``RunError`` where a line is no decision.
  func read(mayBegin: Bool = false) throws -> DecisionFile? {
    try decisions.map { try Self.read($0, mayBegin: mayBegin) }
  }

  /// The decisions of a file.
  ///
  /// - Throws: ``Failure`` where the file is missing, ``RunError`` where a line is no decision.
  static func read(_ fileName: String, mayBegin: Bool) throws -> DecisionFile {
    do {
      return try DecisionFile(reading: fileName)
    } catch let error as SystemError where mayBegin && error.isMissingFile {
      return DecisionFile(fileName: fileName)
    } catch let error as SystemError {
      throw Failure(.noInput, "error: \(error)")
    }
  }
}
