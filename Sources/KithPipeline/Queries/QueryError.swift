/// Why a question cannot be understood, and where.
public struct QueryError: Error, Equatable, CustomStringConvertible {
  /// The question.
  public let text: String
  /// How many characters stand before what is wrong.
  public let position: Int
  /// What is wrong.
  public let description: String
  /// The word that means nothing, where it is one.
  public var word: String?
  /// The words that would have meant something there.
  public var known: [String] = []
}
