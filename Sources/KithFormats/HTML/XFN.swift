import KithModel

/// XFN 1.1, what the person behind a link is to the owner of the page.
///
/// RFC 9553 section 2.1.8 has the same words, and three besides.
enum XFN {
  static let relations = Set(RelationKind.allCases.map(\.rawValue))
    .subtracting([RelationKind.me, .agent, .emergency].map(\.rawValue))

  /// A Card says what the other, here the owner, is to its person: of `parent`, the other side.
  static let inverse = ["child": "parent", "parent": "child"]

  /// Words that say nothing of the other side, or another thing: these are kept as they stand too.
  static let oneSided: Set<String> = ["child", "parent", "muse", "crush"]

  /// Stands for the owner, whom a page need not name.
  static let owner = "owner of the page"
}
