/// One rule that rewrites values.
public struct CleaningRule: Sendable {
  /// The slug under which its changes are recorded, such as `phone.e164`.
  public let slug: String
  /// What it does, in one line.
  public let summary: String
  /// Applies it to a contact.
  let apply: @Sendable (inout CleaningDraft) -> Void

  /// What it rewrites: the part of its slug before the point, such as `phone`.
  public var subject: Substring { slug.prefix { $0 != "." } }

  /// All rules, in the order in which they are applied: blanks before the rules that look at words.
  public static let all: [CleaningRule] = [
    .nameBlanks, .nameDecoration, .nameCase, .textBlanks, .titleBlanks, .emailForm, .phoneE164,
    .linkForm,
  ]
}
