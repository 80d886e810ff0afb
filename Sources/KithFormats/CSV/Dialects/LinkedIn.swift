extension CSVDialect {
  /// LinkedIn's list of connections in all its generations.
  ///
  /// `Connections.csv` had six columns to mid-2021, the same below three lines of notes to mid-2023,
  /// then `URL` besides. The German and French headings are known from other projects' tests only,
  /// those of other languages not at all: see ``LinkedInShape``.
  /// A row with nothing but the date is a hidden or closed profile.
  static let linkedIn = CSVDialect(
    name: "linkedin",
    marks: [
      ["first name", "connected on"], ["vorname", "verbunden am"],
      ["prénom", "date de connexion"],
    ],
    headings: ["url": "url.linkedin", "nom": "name.family"],
    hidden: ["connected on", "verbunden am", "date de connexion"])
}
