public import KithModel

extension Contact {
  /// The job titles, and what they mean at the employers that they are of.
  public var jobs: [(text: String, title: JobTitle)] {
    titles.filter { $0.kind ?? .title == .title }.map { title in
      let employer = organizations.first { $0.id == title.organizationId } ?? organizations.first
      return (title.name, JobTitle(title.name, organization: employer?.name))
    }
  }
}

/// The keywords that say what the titles of a contact mean.
struct TitleTags {
  /// Each keyword with the words that decided, the level first.
  private(set) var all: [(tag: String, reason: String?)] = []

  init(_ contact: Contact) {
    var level: (Seniority, reason: String)?
    var decision: String?
    for (text, job) in contact.jobs {
      let reason = "'\(job.reason ?? "")' in '\(text)'"
      if let other = job.level, level.map({ $0.0 < other }) ?? true { level = (other, reason) }
      for function in job.functions { add("function:\(function.rawValue)") }
      if job.isDecisionMaker { decision = decision ?? reason }
    }
    if let level { all.insert(("seniority:\(level.0.rawValue)", level.reason), at: 0) }
    if let decision { all.append(("decision-maker", decision)) }
  }

  private mutating func add(_ tag: String) {
    if !all.contains(where: { $0.tag == tag }) { all.append((tag, nil)) }
  }
}
