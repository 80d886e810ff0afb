/// How high a job stands, from the words of its title.
///
/// The levels are those that contact databases have agreed on, with founders told from other owners and heads
/// of departments from directors.
public enum Seniority: String, Sendable, CaseIterable, Comparable {
  /// Learns the job: trainees, interns, students, `CEO in training`.
  case training
  /// Is not paid: volunteers.
  case unpaid
  /// Begins, or assists.
  case entry
  /// Has experience, and leads nobody by title.
  case senior
  /// Leads people, projects or accounts.
  case manager
  /// Leads a department.
  case head
  /// Leads a division, or sits on a board.
  case director
  /// Vice presidents.
  case vp
  /// Is a partner of the firm.
  case partner
  /// Founded the company.
  case founder
  /// Owns the company.
  case owner
  /// Leads the company, or one of its functions at the top.
  case cxo

  /// Whether people of this level decide for their company.
  public var decides: Bool { self >= .head }

  /// Levels in their order, learners first.
  public static func < (one: Seniority, other: Seniority) -> Bool { one.rank < other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
