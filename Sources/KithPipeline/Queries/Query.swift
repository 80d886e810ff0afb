import KithCleaning
public import KithModel

/// A question to a contact, such as `org ~ acme and connected > 2024`.
///
/// It is understood once and then asked of any number of contacts.
public struct Query: Sendable {
  private let condition: Condition
  /// The files that it names: lists of employers.
  public let files: [String]
  /// The fields and columns that it looks at.
  let subjects: [ContactSubject]

  /// Understands a question.
  ///
  /// - Parameters:
  ///   - text: the question, as `Documentation/queries.md` describes it.
  ///   - today: what day it is, as `YYYY-MM-DD`, for `90d`.
  ///   - lines: reads the lines of a file that the question names.
  /// - Throws: ``QueryError``, or what reading a file throws.
  public init(
    _ text: String, today: String = Today.text(), lines: @escaping (String) throws -> [String]
  ) throws {
    var parser = try QueryParser(text, today: today, lines: lines)
    condition = try parser.parse()
    files = parser.files
    subjects = parser.subjects
  }

  /// Whether a contact is what is asked for.
  public func matches(_ contact: Contact) -> Bool { condition.holds(for: contact) }

  /// A question, taken apart.
  indirect enum Condition: Sendable {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case has(ContactSubject)
    /// Whether an employer is one of these, by ``OrganizationKey``.
    case isEmployed(by: Set<String>)
    case compares(Comparison)

    func holds(for contact: Contact) -> Bool {
      switch self {
      case .all(let conditions): conditions.allSatisfy { $0.holds(for: contact) }
      case .any(let conditions): conditions.contains { $0.holds(for: contact) }
      case .not(let condition): !condition.holds(for: contact)
      case .has(let subject): subject.isHeld(by: contact)
      case .isEmployed(let firms):
        contact.organizations.contains { organization in
          organization.name.map { firms.contains(Self.employer($0)) } ?? false
        }
      case .compares(let comparison): comparison.holds(for: contact)
      }
    }

    /// An organisation as employers are compared: without legal form, case and accents.
    static func employer(_ name: String) -> String {
      OrganizationKey.words(name).joined(separator: " ")
    }
  }

  /// How values are compared.
  enum Operator: String, CaseIterable, Sendable {
    case equal = "="
    case notEqual = "!="
    case contains = "~"
    case less = "<"
    case greater = ">"
    case lessOrEqual = "<="
    case greaterOrEqual = ">="

    /// Whether two values in order are as the operator says.
    func holds<Value: Comparable>(_ one: Value, _ other: Value) -> Bool {
      switch self {
      case .equal, .notEqual: one == other
      case .less: one < other
      case .greater: one > other
      case .lessOrEqual: one <= other
      case .greaterOrEqual: one >= other
      case .contains: false
      }
    }
  }

  /// A subject compared with a value: true where it is so of any value of the contact; `!=` where none is equal.
  struct Comparison: Sendable {
    enum Value: Sendable {
      case text(QueryText)
      case date(DateSpan)
      case number(Int)
      /// The place among the choices of a field.
      case rank(Int)
    }

    let subject: ContactSubject
    let relation: Operator
    let value: Value

    func holds(for contact: Contact) -> Bool {
      relation == .notEqual ? !isSoOfAny(contact) : isSoOfAny(contact)
    }

    private func isSoOfAny(_ contact: Contact) -> Bool {
      switch value {
      case .text(let text):
        subject.texts(of: contact).contains { text.holds(relation, for: $0) }
      case .number(let number):
        subject.numbers(of: contact).contains { relation.holds($0, number) }
      case .rank(let rank):
        subject.texts(of: contact).contains { text in
          Self.rank(of: text, in: subject).map { relation.holds($0, rank) } ?? false
        }
      case .date(let span): subject.dates(of: contact).contains { isSo($0, span) }
      }
    }

    static func rank(of word: String, in subject: ContactSubject) -> Int? {
      guard case .field(let field) = subject else { return nil }
      return field.choices?.firstIndex(of: word)
    }

    private func isSo(_ date: DateSpan, _ span: DateSpan) -> Bool {
      switch relation {
      case .less: date.isBefore(span)
      case .greater: span.isBefore(date)
      case .lessOrEqual: date.isBefore(span) || date.lies(in: span)
      case .greaterOrEqual: span.isBefore(date) || date.lies(in: span)
      default: date.lies(in: span)
      }
    }
  }
}
