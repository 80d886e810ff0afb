public import KithFormats
public import KithModel
import KithText

/// Hands on some of the contacts, by where they stand: the first, the last, or some at random, in the order in which
/// they came.
public struct SamplingStep: Step {
  /// Which contacts are handed on.
  public enum Choice: Sendable {
    /// The first.
    case first(Int)
    /// The last.
    case last(Int)
    /// So many of all, each as likely as the next; one seed is one choice.
    case random(Int, seed: UInt64)
  }

  private let choice: Choice
  private var random: SplitMix
  private var seen = 0
  private var passed = 0
  /// What may still be handed on, each with the place at which it came.
  private var kept: [(place: Int, contact: Contact)] = []

  /// Makes a step.
  public init(_ choice: Choice) {
    self.choice = choice
    if case .random(_, let seed) = choice {
      random = SplitMix(seed: seed)
    } else {
      random = SplitMix(seed: 0)
    }
  }

  /// How many were not chosen.
  public var outcome: StepOutcome {
    var outcome = StepOutcome()
    outcome.notSelected = seen - passed
    return outcome
  }

  /// Takes contacts; hands on those that are surely chosen.
  public mutating func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    if case .first(let count) = choice {
      let first = Array(contacts.prefix(max(0, count - seen)))
      seen += contacts.count
      passed += first.count
      try emit(first)
      return
    }
    for contact in contacts { keep(contact) }
  }

  private mutating func keep(_ contact: Contact) {
    defer { seen += 1 }
    switch choice {
    case .first: break
    case .last(let count):
      guard count > 0 else { return }
      if kept.count < count {
        kept.append((seen, contact))
      } else {
        // A ring: the oldest makes room.
        kept[seen % count] = (seen, contact)
      }
    case .random(let count, _):
      if kept.count < count {
        kept.append((seen, contact))
        return
      }
      // Vitter's algorithm R (1985): the sample is fair at every moment, and the length need not be known.
      let place = Int.random(in: 0...seen, using: &random)
      if place < count { kept[place] = (seen, contact) }
    }
  }

  /// Hands on what was chosen.
  public mutating func finish(
    report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    kept.sort { $0.place < $1.place }
    passed += kept.count
    try emit(kept.map(\.contact))
    kept = []
  }
}
