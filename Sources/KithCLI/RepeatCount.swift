import KithPipeline

/// Counts how often each kind of diagnostic came up in a file.
///
/// A file with one habit has it in every record: nobody reads ten thousand lines of it.
struct RepeatCount {
  private var counts: [String: Int] = [:]

  /// How many of a kind are shown.
  private static let maxShown = 20

  /// Counts one; answers whether it is among those that are shown.
  mutating func count(_ slug: String) -> Bool {
    counts[slug, default: 0] += 1
    return counts[slug, default: 0] <= Self.maxShown
  }

  /// A line for each kind of which not all were shown, sorted by kind.
  func rest(of fileName: String) -> [String] {
    counts.filter { $0.value > Self.maxShown }.sorted { $0.key < $1.key }.map { slug, count in
      "\(fileName): \(Balance.grouped(count - Self.maxShown)) more of [\(slug)]; --verbose shows all"
    }
  }
}
