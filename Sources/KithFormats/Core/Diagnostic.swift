import KithText

/// Something about one record or line that the user should know; it travels beside the contacts.
///
/// Written as `file:line: severity: what; what was done [slug]`.
public struct Diagnostic: Hashable, Sendable {
  /// How grave it is.
  public enum Severity: String, Sendable {
    /// Nothing is wrong; `--strict` lets it pass.
    case note
    /// Something was repaired or kept otherwise than it stood.
    case warning
    /// Something could not be kept.
    case error
  }

  /// How grave it is.
  public var severity: Severity
  /// A stable name of the kind of problem: `format.words-with-hyphens`.
  public var slug: String
  /// What is wrong, in lower case, without a full stop.
  public var what: String
  /// What Kith did about it.
  public var done: String?
  /// The file as the user named it.
  public var file: String
  /// The physical line, from 1.
  public var line: Int?
  /// The number of the record, from 1.
  public var record: Int?
  /// How many times it came up: more than once where the like of it is only counted from there on.
  public var count = 1
  /// The rule that is broken, where somebody asked for it.
  public var citation: Citation?
  /// Why the file is not read whole, where that is what is wrong.
  public var failure: InputFailure?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, _ slug: String, _ what: String, done: String? = nil, file: String,
    line: Int? = nil, record: Int? = nil
  ) {
    self.severity = severity
    self.slug = slug
    self.what = what
    self.done = done
    self.file = file
    self.line = line
    self.record = record
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The line for a terminal; controls and direction marks in it are made visible.
  public var description: String { line(severity: "\(severity.rawValue):") }

  /// The line with the severity written as given, for example in colour.
  public func line(severity: String) -> String {
    var place = TerminalText.safe(file)
    if let line { place += ":\(line)" }
    let wrong = citation.map { "\(what) (\($0.section))" } ?? what
    let text = TerminalText.safe(done.map { "\(wrong); \($0)" } ?? wrong) + more
    return "\(place): \(severity) \(text) [\(slug)]"
  }

  private var more: String { count > 1 ? " (and \(count - 1) more)" : "" }
}

/// The rule that something breaks, and whether Kith mends it.
public struct Citation: Hashable, Sendable {
  /// The place in the standard, such as `RFC 6350 section 6.2.1`.
  public var section: String
  /// The property that breaks it, in capitals.
  public var property: String?
  /// Whether what Kith writes keeps the rule.
  public var isRepaired: Bool

  /// Makes a citation.
  public init(section: String, property: String?, isRepaired: Bool) {
    self.section = section
    self.property = property
    self.isRepaired = isRepaired
  }
}
