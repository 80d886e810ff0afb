/// Something that a rule could not settle by itself.
public struct CleaningNote: Hashable, Sendable {
  /// The slug, such as `phone.no-country`.
  public let slug: String
  /// Where: a JSON pointer without its first slash, as in `Change`.
  public let at: String
  /// What it is about and what would help, one sentence.
  public let message: String
}
