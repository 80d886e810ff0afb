import KithModel

extension CleaningRule {
  /// What the titles say is written as keywords: `seniority:vp`, `function:sales`, `decision-maker`.
  ///
  /// It is applied only where it is asked for. The keywords of the contact stay; in its changes `was` is empty,
  /// since nothing stood there, and `reason` has the words that decided.
  public static let titleSeniority = CleaningRule(
    slug: "title.seniority",
    summary: "Keywords for level, function and who decides, from the titles"
  ) { draft in
    let contact = draft.contact
    var level: (Seniority, reason: String)?
    var decision: String?
    var tags: [(tag: String, reason: String?)] = []
    for title in contact.titles where title.kind ?? .title == .title {
      let employer = contact.organizations.first { $0.id == title.organizationId }
      let job = JobTitle(
        title.name, organization: (employer ?? contact.organizations.first)?.name)
      let reason = "'\(job.reason ?? "")' in '\(title.name)'"
      if let other = job.level, level.map({ $0.0 < other }) ?? true { level = (other, reason) }
      tags += job.functions.map { ("function:\($0.rawValue)", nil) }
      if job.isDecisionMaker { decision = decision ?? reason }
    }
    if let level { tags.insert(("seniority:\(level.0.rawValue)", level.reason), at: 0) }
    if let decision { tags.append(("decision-maker", decision)) }
    for (tag, reason) in tags where draft.contact.keywords.insert(tag) {
      draft.record(
        "title.seniority", was: "", now: tag, at: "keywords", tag, because: reason)
    }
  }
}
