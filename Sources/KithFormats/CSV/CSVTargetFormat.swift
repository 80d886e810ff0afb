/// A table that an address book or tracker imports; it is read as every table is.
struct CSVTargetFormat: ContactFormat {
  static let family: [any ContactFormat] = CSVTarget.all.map(CSVTargetFormat.init)

  let target: CSVTarget

  var name: String { target.name }
  var summary: String { target.summary }
  var fileExtensions: [String] { [] }
  var page: String { "targets" }

  var losses: [Loss] {
    let layout = target.layout
    let single = target.separator == nil ? Self.single : []
    let numbered = target.isGoogle ? [] : Self.numbered
    return Self.always + numbered + single + [columns]
      + Self.byField.compactMap { layout.holds($0.field) ? nil : $0.loss }
  }

  private static let always: [Loss] = [
    .nothingFits,
    Loss("phonetic", "where there is no column for it"),
    Loss("name/full", "where the parts do not say it and there is no column for it"),
    Loss("speakToAs", "left out"), Loss("members", "left out"), Loss("calendars", "left out"),
    Loss("schedulingAddresses", "left out"), Loss("cryptoKeys", "left out"),
    Loss("directories", "left out"), Loss("localizations", "left out"),
    Loss("media", "only the address of a photo, where there is a column for it"),
    Loss("vCardProps", "gender and maiden name only"),
    Loss("anniversaries", "birth and wedding only"),
    Loss("keywords", "one with what stands between keywords in it becomes several"),
  ]

  private var columns: Loss {
    switch target.keeps {
    case .none: Loss("columns", "what has no column of its heading")
    case .own: Loss("columns", "what was read elsewhere and has no column of its heading")
    case .any: Loss("columns", "more than 1000 headings")
    }
  }

  /// What is lost where the number of columns is fixed.
  private static let numbered = [
    Loss("emails", "as many as columns"), Loss("phones", "as many as columns"),
    Loss("links", "as many as columns"), Loss("onlineServices", "as many as columns"),
    Loss("addresses", "as many as columns"), Loss("relatedTo", "as many as columns"),
  ]

  /// What is lost where a cell holds one value only.
  private static let single = [
    Loss("organizations", "one"), Loss("titles", "one"), Loss("preferredLanguages", "one"),
    Loss("personalInfo", "hobbies only"),
  ]

  private static let byField: [(field: CSVField, loss: Loss)] = [
    (.note, Loss("notes", "left out")), (.keywords, Loss("keywords", "left out")),
    (.name(.nickname), Loss("nicknames", "left out")),
    (.department, Loss("organizations/units", "left out")),
    (.hobby, Loss("personalInfo", "left out")),
    (.language, Loss("preferredLanguages", "left out")),
    (.connectedOn, Loss("connectedOn", "left out")), (.role, Loss("titles", "jobs, no roles")),
  ]

  func makeWriter(_ options: WritingOptions) -> (any ContactWriter)? { CSVTargetWriter(target) }

  func makeTargetCheck() -> (any TargetCheck)? { CSVTargetCheck(target) }
}
