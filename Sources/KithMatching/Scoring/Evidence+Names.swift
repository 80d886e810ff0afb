public import KithModel

/// What evidence is about beside the comparisons of ``ShippedModel``.
extension Evidence {
  /// The chance that two records are one, before anything is compared.
  public static let prior = "prior"
  /// How many others bear a name.
  public static let namesakes = "namesakes"
  /// Namesakes with one employer.
  public static let colleagues = "colleagues"
  /// Two generations of one name.
  public static let family = "family"
  /// The uids of records.
  public static let uid = "uid"
  /// What somebody decided.
  public static let decision = "decision"
}
