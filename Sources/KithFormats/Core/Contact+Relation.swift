import KithCleaning
import KithModel

extension Contact {
  /// What the heading of a column begins with that keeps a file's own word for a relation.
  static let relationMark = "Relation: "

  /// Adds somebody, under what a file calls the relation.
  ///
  /// A word that says more than the relation it names, or names none, is kept as a column: `Relation: Mother`.
  mutating func addRelation(to target: String, named word: String) {
    let known = RelationWord.relation(named: word)
    relatedTo.append(Relation(to: target, relation: known.map { [$0.kind.rawValue] } ?? []))
    guard known?.isExact != true, !word.isEmpty else { return }
    columns.append(Column(heading: Self.relationMark + word, value: target))
  }
}
