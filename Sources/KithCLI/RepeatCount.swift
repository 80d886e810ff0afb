import KithFormats
import KithPipeline

/// Counts how often each kind of diagnostic came up in a file.
///
/// A file with one habit has it in every record: nobody reads ten thousand lines of it.
struct RepeatCount {
  private var kinds: [String: (shown: Int, hidden: Int)] = [:]

  /// How many of a kind are shown.
  private static let maxShown = 20

  /// Counts one; answers whether it is among those that are shown.
  mutating func count(_ diagnostic: Diagnostic) -> Bool {
    var kind = kinds[diagnostic.slug] ?? (0, 0)
    let isShown = kind.shown < Self.maxShown
    if isShown { kind.shown += 1 } else { kind.hidden += diagnostic.count }
    kinds[diagnostic.slug] = kind
    return isShown
  }

  /// A line for each kind of which not all were shown, sorted by kind.
  func rest(of fileName: String) -> [String] {
    kinds.filter { $0.value.hidden > 0 }.sorted { $0.key < $1.key }.map { slug, kind in
      "\(fileName): \(Balance.grouped(kind.hidden)) more of [\(slug)]; --verbose shows all"
    }
  }
}
