/// The headings of address books and trackers in English, and the fields they hold wherever they stand.
///
/// What a heading means only in one format stands in the table of that dialect.
enum CSVHeadings {
  /// The field of a normalised heading; `nil` where it is not known.
  static func field(_ heading: String) -> String? { CSVHeadingTable.entry(heading)?.english }

  /// Whether a normalised heading is known to this table or in another language, or as one of a numbered group.
  static func isKnown(_ heading: String) -> Bool {
    field(heading) != nil || CSVLanguage.knows(heading) || CSVGroup(heading) != nil
  }
}
