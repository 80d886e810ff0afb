public import KithModel

/// The model that is shipped: all comparisons, with the words and weights of their levels.
///
/// Nothing has to be trained. What is known of values that come together stands in `Correlations`, what a list changes
/// of the weights in `Refinement`. The manual prints this table (Documentation/matching.md).
public enum ShippedModel {
  /// Shows all comparisons but those of names, which are made together: a new one is a file and a line here.
  static func show(to visitor: inout some ComparisonVisitor) {
    visitor.visit(email)
    visitor.visit(phone)
    visitor.visit(web)
    visitor.visit(linkedIn)
    visitor.visit(birthday)
    visitor.visit(organization)
    visitor.visit(employerDomain)
    visitor.visit(title)
    visitor.visit(locality)
    visitor.visit(region)
    visitor.visit(postcode)
    visitor.visit(street)
    visitor.visit(generation)
  }

  /// The tables of all comparisons, in the order of evidence.
  static let tables: [any ComparisonTable] = [given, surname] + comparisons

  /// The comparisons in the order in which they are shown.
  static let comparisons: [any Comparison] = {
    var list = ComparisonList()
    show(to: &list)
    return list.comparisons
  }()

  /// What a piece of evidence is about, to be shown beside it; empty where that is nothing that a contact says.
  public static func features(of evidence: Evidence) -> [Feature] {
    if evidence.comparison == Evidence.colleagues { return [.title] }
    return tables.first { $0.name == evidence.comparison }?.features ?? []
  }
}

/// Whoever is shown all comparisons one after the other, each in its own type.
protocol ComparisonVisitor {
  mutating func visit(_ comparison: some Comparison)
}

private struct ComparisonList: ComparisonVisitor {
  private(set) var comparisons: [any Comparison] = []

  mutating func visit(_ comparison: some Comparison) { comparisons.append(comparison) }
}
