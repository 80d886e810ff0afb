public import KithFormats
public import KithModel

/// Gives contacts a keyword, or takes it away: a step that streams.
public struct TaggingStep: StreamingStep {
  private let word: String
  private let isRemoval: Bool
  private var changed = 0

  /// Makes a step.
  ///
  /// - Parameters:
  ///   - word: the keyword.
  ///   - isRemoval: whether it is taken away, in whatever case it is written.
  public init(_ word: String, isRemoval: Bool = false) {
    self.word = word
    self.isRemoval = isRemoval
  }

  /// How many contacts were changed.
  public var outcome: StepOutcome {
    let contacts = changed == 1 ? "1 contact" : "\(Balance.grouped(changed)) contacts"
    return StepOutcome(
      remarks: [
        isRemoval
          ? "'\(word)' taken from \(contacts)"
          : "\(contacts) tagged '\(word)'"
      ])
  }

  /// Takes contacts; answers them with the keyword, or without.
  public mutating func pass(
    _ contacts: [Contact], report: (Diagnostic) -> Void
  ) throws -> [Contact] {
    contacts.map { contact in
      var contact = contact
      let like = contact.keywords.elements.filter { $0.lowercased() == word.lowercased() }
      if isRemoval {
        for keyword in like { contact.keywords.remove(keyword) }
        changed += like.isEmpty ? 0 : 1
      } else if like.isEmpty {
        contact.keywords.insert(word)
        changed += 1
      }
      return contact
    }
  }
}
