import KithModel

/// LinkedIn's export: a ZIP of many tables, or the folder it was unpacked to, read as one source.
struct LinkedInArchive: ContactCollection {
  let name = "linkedin-archive"
  let summary = "LinkedIn's whole export: the ZIP, or a folder of it"
  let page = "linkedin"
  let fileExtensions = ["zip"]

  /// Whether one of the files that every export has is there, with LinkedIn's headings.
  func isHeld(by container: any Container, opening: EntryOpening) throws -> Bool {
    let walk = try container.walk()
    // Whose the files are is said by their own headings, not by a map.
    var opening = opening
    opening.options = ReadingOptions(fileName: container.name)
    while let entry = try walk.next() {
      guard Self.marks.contains(Self.plainName(entry.name)) else { continue }
      var ignored = Batch()
      guard var input = try opening.open(entry, of: walk, into: &ignored) else { continue }
      if try input.linkedInFile() != nil { return true }
    }
    return false
  }

  func makeSource(
    of container: any Container, opening: EntryOpening
  ) throws -> any ContactSource {
    try LinkedInArchiveSource(container, format: self, opening: opening)
  }

  private static let marks: Set<String> = [
    "connections.csv", "contacts.csv", "importedcontacts.csv", "profile.csv", "invitations.csv",
    "messages.csv",
  ]

  /// Whether a file of the archive is known by its name to hold people, or none; `nil` for files of others.
  ///
  /// A table that is not understood is lost people in the first case only.
  static func holdsPeople(_ entry: ContainerEntry) -> Bool? {
    let name = plainName(entry.name)
    guard name.hasSuffix(".csv") else { return nil }
    return peopleNames.contains(where: name.hasPrefix)
  }

  /// How the names of files begin that hold people besides the owner.
  private static let peopleNames = [
    "connections", "contacts", "importedcontacts", "invitations", "messages", "notes.",
    "recommendations", "endorsement",
  ]

  /// Whether a table is one of LinkedIn's in which names and addresses are those of skills and courses, or the owner's: by
  /// its name and its headings, since anybody may call a table so.
  static func isOfOthers(_ entry: ContainerEntry, headings: [String]) -> Bool {
    let name = plainName(entry.name)
    guard let own = headingsOfOthers.first(where: { name == $0.key + ".csv" })?.value else {
      return false
    }
    let known = headings.count { own.contains(Heading.normalized($0)) }
    return headings.count == 1 || known * 2 > headings.count
  }

  /// The headings of the tables that have names or addresses and nobody in them.
  private static let headingsOfOthers: [String: Set<String>] = [
    "skills": ["name"],
    "languages": ["name", "proficiency"],
    "courses": ["name", "number"],
    "certifications": [
      "name", "url", "authority", "started on", "finished on", "license number",
    ],
    "organizations": ["name", "position", "description", "started on", "finished on"],
    "testscores": ["name", "description", "date", "dated on", "score"],
    "publications": ["name", "published on", "description", "publisher", "url"],
    "memberfollows": ["date", "fullname", "status"],
    "jobapplications": [
      "application date", "contact email", "contact phone number", "company name", "job title",
      "job url", "resume name", "question and answers",
    ],
    "verifications": [
      "first name", "middle name", "last name", "verification type", "year of birth",
      "document type", "issuing authority", "verification service provider", "verified date",
      "expiry date",
    ],
  ]

  /// A name without what varies from export to export.
  private static func plainName(_ name: String) -> String {
    name.lowercased().filter { $0 != " " && $0 != "_" }
  }
}

extension ContactInput {
  /// Reads up to where it is known which file of LinkedIn's archive this is; `nil` for others.
  ///
  /// What was read so far is lost, so it is asked of an input that is then thrown away.
  mutating func linkedInFile() throws -> LinkedInFile? {
    guard isTable else { return nil }
    do {
      while dialect == nil, try next() != nil {}
    } catch is ReadingError {
      return nil
    }
    return dialect.flatMap(LinkedInFile.init)
  }
}
