extension Dialect {
  /// LinkedIn's list of connections in all its generations.
  ///
  /// `Connections.csv` had six columns to mid-2021, the same below three lines of notes to mid-2023,
  /// then `URL` besides. The German and French headings are known from other projects' tests only,
  /// those of other languages not at all: they are told by their shape. The columns have stood in the same order since 2023, and the third holds the profiles.
  /// A row with nothing but the date is a hidden or closed profile.
  static let linkedIn = Dialect(
    name: "linkedin",
    marks: [
      ["first name", "connected on"], ["vorname", "verbunden am"],
      ["prénom", "date de connexion"],
    ],
    headings: ["url": .linkedInProfile, "nom": .name(.family)],
    shape: DialectShape(
      fields: [
        .name(.given), .name(.family), .linkedInProfile, .email(.none), .organization, .title,
        .connectedOn,
      ], mark: "linkedin.com/in/", column: 2),
    summary: "LinkedIn's Connections.csv of every year", hidden: [.connectedOn])
}
