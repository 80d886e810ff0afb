import KithCleaning
import KithModel

/// The job that a record says somebody has: the first employer with the title there.
///
/// A row of a table says one.
struct Job {
  /// The employer.
  let organization: Organization?
  /// The title.
  let title: Title?

  /// The job of a contact; `nil` where it says nothing of one.
  init?(of contact: Contact) {
    let organization = contact.organizations.first { $0.name?.isEmpty == false }
    let titles = contact.titles.lazy.filter { $0.kind != .role }
    title = titles.first {
      $0.organizationId == nil || $0.organizationId == organization?.id
    }
    self.organization = organization
    guard organization != nil || title != nil else { return nil }
  }

  /// What tells the employer from others.
  var employer: String { organization?.name.map(Self.key(ofEmployer:)) ?? "" }

  /// What tells the title from others.
  var position: String { title.map { TitleKey.key($0.name) } ?? "" }

  /// What tells the job from others.
  var key: [String] { [employer, position] }

  /// Whether somebody who has a job has another than this.
  ///
  /// What is not said is no contradiction: a title that is missing beside the same employer is only missing.
  func isReplaced(by job: Job) -> Bool {
    if !employer.isEmpty, !job.employer.isEmpty, employer != job.employer { return true }
    return !position.isEmpty && !job.position.isEmpty && position != job.position
  }

  /// The job as one of before.
  func former(lastSeen: String?, source: String?) -> FormerJob {
    FormerJob(
      organization: organization?.name, title: title?.name, lastSeen: lastSeen, source: source)
  }

  static func key(ofEmployer name: String) -> String {
    OrganizationKey.words(name).joined(separator: " ")
  }
}

extension FormerJob {
  /// What tells the job from others, and who says so.
  var key: [String] {
    [
      organization.map(Job.key(ofEmployer:)) ?? "", title.map { TitleKey.key($0) } ?? "",
      source ?? "",
    ]
  }
}
