import ArgumentParser
import KithMatching

/// A part of the keys, as `1/4` names it.
struct ShardChoice: ExpressibleByArgument {
  let shard: Shard

  /// All keys.
  static let whole = ShardChoice(shard: .whole)

  init(shard: Shard) { self.shard = shard }

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1],
      let shard = Shard(number - 1, of: count)
    else { return nil }
    self.shard = shard
  }

  var defaultValueDescription: String { "1/1" }
}
