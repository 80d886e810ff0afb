public import KithModel

/// Whose word counts first where a contact has one value, or where one of several comes first.
///
/// Nothing is dropped by it: what comes second stays behind what comes first.
public struct Survivorship: Sendable {
  /// What sources may be preferred for.
  public enum Field: String, Sendable, CaseIterable {
    case name, org, title, email, phone, address, url, birthday, photo, note
  }

  /// A source, and the fields that it is preferred for.
  public struct Preference: Sendable, Hashable {
    /// The name of a format or dialect, or of a file.
    public var source: String
    /// The fields.
    public var fields: Set<Field>

    /// Makes a preference.
    public init(source: String, fields: Set<Field>) {
      self.source = source
      self.fields = fields
    }
  }

  /// The preferences, the first before all others.
  public var preferences: [Preference]
  /// The last day, as `YYYY-MM-DD`, that a record's date may name to be believed; `nil` where each is.
  ///
  /// There is no clock in merging: whoever runs it says what day it is.
  public var latestDay: String?

  /// Makes a rule.
  public init(_ preferences: [Preference] = [], latestDay: String? = nil) {
    self.preferences = preferences
    self.latestDay = latestDay
  }

  /// The first date of a contact, of its last change or of the connection, that is not believed, as it would
  /// put what the contact says before what others say for years.
  public func unbelievedDate(of contact: Contact) -> String? {
    contact.dates.first { !believes($0) }
  }

  /// Whether a date is none of the future.
  func believes(_ date: String) -> Bool { latestDay.map { date.prefix(10) <= $0 } ?? true }

  /// Whether anything is preferred for a field.
  func decides(_ field: Field) -> Bool {
    preferences.contains { $0.fields.contains(field) }
  }
}

extension Contact {
  /// The dates that tell how new a contact is: of its last change, and of the connections.
  var dates: [String] { [updated?.text].compactMap(\.self) + sources.compactMap(\.connectedOn) }
}
