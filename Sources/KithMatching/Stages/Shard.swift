/// A part of the blocks of a list: each block is in exactly one.
public struct Shard: Hashable, Sendable {
  /// The number of this part, from 0.
  public let index: Int
  /// The number of parts.
  public let count: Int

  /// All blocks.
  public static let whole = Shard(index: 0, count: 1)

  /// Makes a part; `nil` where there is no such part.
  public init?(_ index: Int, of count: Int) {
    guard count > 0, (0..<count).contains(index) else { return nil }
    self.init(index: index, count: count)
  }

  private init(index: Int, count: Int) {
    self.index = index
    self.count = count
  }

  /// Whether the block of a key is in the part.
  public func contains(_ key: UInt64) -> Bool {
    count == 1 || key % UInt64(count) == UInt64(index)
  }
}
