import KithModel

/// LinkedIn's export: a ZIP of many tables, or the folder it was unpacked to, read as one source.
struct LinkedInArchive: ContactCollection {
  let name = "linkedin-archive"
  let summary = "LinkedIn's whole export: the ZIP, or a folder of it"
  let page = "linkedin"
  let fileExtensions = ["zip"]

  /// Whether one of the files that every export has is there, with LinkedIn's headings.
  func isHeld(by container: any Container) throws -> Bool {
    let walk = try container.walk()
    while let entry = try walk.next() {
      guard Self.marks.contains(Self.plainName(entry.name)) else { continue }
      var ignored = Batch()
      let input = try EntryOpening.open(
        entry, of: walk, format: nil, options: ReadingOptions(fileName: container.name),
        into: &ignored)
      guard var input else { continue }
      if try input.linkedInFile() != nil { return true }
    }
    return false
  }

  func makeSource(
    of container: any Container, format: (any ContactFormat)?, options: ReadingOptions
  ) throws -> any ContactSource {
    try LinkedInArchiveSource(container, format: self, options: options)
  }

  private static let marks: Set<String> = [
    "connections.csv", "contacts.csv", "importedcontacts.csv", "profile.csv", "invitations.csv",
    "messages.csv",
  ]

  /// A name without what varies from export to export.
  private static func plainName(_ name: String) -> String {
    name.lowercased().filter { $0 != " " && $0 != "_" }
  }
}

extension ContactInput {
  /// Which file of LinkedIn's archive the next records are of; `nil` for others and for tables without records.
  ///
  /// What was read so far is lost, so it is asked of an input that is then thrown away.
  mutating func linkedInFile() throws -> LinkedInFile? {
    guard format is CSVFormat else { return nil }
    do {
      while let batch = try next() {
        if let dialect = batch.contacts.first?.sources.first?.format {
          return LinkedInFile(dialect: dialect)
        }
        if batch.skipped > 0 { return .connections }
      }
    } catch is ReadingError {
      return nil
    }
    return nil
  }
}
