import KithModel
import KithText

extension CleaningRule {
  /// Runs of white space in job titles become one blank.
  static let titleBlanks = CleaningRule(
    slug: "title.white-space", summary: "Runs of white space in titles become one blank"
  ) { draft in
    let slug = "title.white-space"
    for (index, title) in draft.contact.titles.enumerated() {
      guard let clean = WhiteSpace.collapsed(title.name) else { continue }
      draft.contact.titles[index].name = clean
      draft.record(slug, was: title.name, now: clean, at: "titles", title.id, "name")
    }
  }
}
