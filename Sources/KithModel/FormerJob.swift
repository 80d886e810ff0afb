/// A job that somebody had, as a source said before it said another: one element of `kith:former`.
public struct FormerJob: Hashable, Sendable {
  /// The employer.
  public var organization: String?
  /// The title.
  public var title: String?
  /// The last day on which the source still said so, as `YYYY-MM-DD`; `nil` where none is known.
  public var lastSeen: String?
  /// The format of the source that said so, as in ``Source/format``.
  public var source: String?
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a job.
  public init(
    organization: String? = nil, title: String? = nil, lastSeen: String? = nil,
    source: String? = nil
  ) {
    self.organization = organization
    self.title = title
    self.lastSeen = lastSeen
    self.source = source
  }
}
