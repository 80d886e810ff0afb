import KithModel

extension CleaningRule {
  /// What the titles say is written as keywords: `seniority:vp`, `function:sales`, `decision-maker`.
  ///
  /// It is applied only where it is asked for. The keywords of the contact stay; in its changes `was` is empty,
  /// since nothing stood there.
  public static let titleSeniority = CleaningRule(
    slug: "title.seniority",
    summary: "Keywords for level, function and who decides, from the titles"
  ) { draft in
    let contact = draft.contact
    var level: Seniority?
    var tags = StringSet()
    var decides = false
    for title in contact.titles where title.kind ?? .title == .title {
      let employer = contact.organizations.first { $0.id == title.organizationId }
      let job = JobTitle(
        title.name, organization: (employer ?? contact.organizations.first)?.name)
      if let other = job.level { level = max(level ?? other, other) }
      for function in job.functions { tags.insert("function:\(function.rawValue)") }
      decides = decides || job.isDecisionMaker
    }
    var all: [String] = []
    if let level { all.append("seniority:\(level.rawValue)") }
    all += tags.elements
    if decides { all.append("decision-maker") }
    for tag in all where !contact.keywords.contains(tag) {
      draft.contact.keywords.insert(tag)
      draft.record("title.seniority", was: "", at: "keywords", tag)
    }
  }
}
