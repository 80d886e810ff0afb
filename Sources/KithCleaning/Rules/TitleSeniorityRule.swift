import KithModel

extension CleaningRule {
  /// What the titles say is written as keywords: `seniority:vp`, `function:sales`, `decision-maker`.
  ///
  /// It is applied only where it is asked for. In the contact's changes `was` is empty, since nothing stood there,
  /// and `reason` has the words that decided. A keyword that the rule once added and the titles say no longer
  /// goes; one without such a change is the user's own, and stays.
  public static let titleSeniority = CleaningRule(
    slug: "title.seniority",
    summary: "Keywords for level, function and who decides, from the titles"
  ) { draft in
    let tags = TitleTags(draft.contact)
    for change in draft.contact.changes where change.rule == "title.seniority" {
      let tag = JSONPointer.steps(change.at).last ?? ""
      if !tags.all.contains(where: { $0.tag == tag }) {
        draft.withdraw("title.seniority", at: "keywords", tag)
      }
    }
    for (tag, reason) in tags.all {
      draft.add("title.seniority", tag, at: "keywords", tag, because: reason)
    }
  }
}
