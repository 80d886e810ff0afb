/// Something that a format cannot hold.
public struct Loss: Hashable, Sendable {
  /// The JSContact member, such as `media`, or a part of one, such as `phones/label`.
  public var field: String
  /// What happens instead, in a few words.
  public var reason: String

  /// What every format says of contacts that it has a place for nothing of.
  static let nothingFits = Loss(
    "contacts of which nothing fits", "left out, as their records would be empty")

  /// What a format says whose texts cannot hold control characters.
  static let controlCharacters = Loss(
    "control characters", "left out of their value, as no text of the format can hold them")

  /// Makes an entry of a format's loss table.
  public init(_ field: String, _ reason: String) {
    self.field = field
    self.reason = reason
  }
}
