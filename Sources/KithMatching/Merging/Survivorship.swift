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

  /// Makes a rule.
  public init(_ preferences: [Preference] = []) { self.preferences = preferences }

  /// Whether anything is preferred for a field.
  func decides(_ field: Field) -> Bool {
    preferences.contains { $0.fields.contains(field) }
  }
}
