/// The contacts of all files of a container, one file after the other.
struct FileCollectionSource: ContactSource {
  let fileName: String
  let format: any ContactFormat
  private let walk: any ContainerWalk
  private let opening: EntryOpening
  private var input: ContactInput?
  private var entryRecords = 0
  private var filesRead = 0
  private var isAtEnd = false
  /// What was wrong last, for an archive of which nothing could be read.
  private var lastError: String?
  /// What the archive is instead, by the files in it.
  private var refusal: String?

  init(
    fileName: String, format: any ContactFormat, walk: any ContainerWalk, opening: EntryOpening
  ) {
    self.fileName = fileName
    self.format = format
    self.walk = walk
    self.opening = opening
  }

  mutating func next() throws -> Batch? {
    guard !isAtEnd else { return nil }
    var batch = Batch()
    if input != nil {
      try readBlock(&batch)
    } else if let entry = try walk.next() {
      try begin(entry, &batch)
    } else {
      isAtEnd = true
    }
    batch.diagnostics += walk.takeDiagnostics()
    lastError = batch.diagnostics.last { $0.severity == .error }?.what ?? lastError
    if isAtEnd, filesRead == 0 { try refuse() }
    return batch
  }

  /// Opens a file, or passes it over where it holds no contacts.
  private mutating func begin(_ entry: ContainerEntry, _ batch: inout Batch) throws {
    guard !entry.isHidden else { return }
    refusal = refusal ?? OtherDocument.refusal(ofPackageWith: entry.path)
    input = try opening.open(entry, of: walk, into: &batch)
    entryRecords = 0
  }

  private mutating func readBlock(_ batch: inout Batch) throws {
    guard let current = input else { return }
    do {
      if let block = try input?.next() {
        batch = block
        entryRecords += block.records
        return
      }
      filesRead += 1
      batch.diagnostics.append(
        Diagnostic(
          .note, "archive.file",
          "\(current.format.name), \(entryRecords) record\(entryRecords == 1 ? "" : "s")",
          file: current.fileName))
    } catch let error as ReadingError {
      batch.diagnostics.append(
        .failure(
          .damaged, "archive.not-understood", error.description, done: "passed over",
          file: current.fileName))
    }
    input = nil
  }

  /// An archive of which nothing could be read is not understood.
  private func refuse() throws {
    throw ReadingError(
      refusal ?? lastError.map { "nothing can be read: \($0)" }
        ?? "none of its files is of a format that Kith reads ('kith formats' lists them)")
  }

  mutating func takeBytesRead() -> Int { walk.takeBytesRead() }
}

/// Files of any format in a ZIP or a folder.
struct FileCollection: ContactCollection {
  let name = "archive"
  let summary = "files of these formats in a ZIP or a folder"
  let fileExtensions = ["zip"]

  func isHeld(by container: any Container, opening: EntryOpening) -> Bool { true }

  func makeSource(
    of container: any Container, opening: EntryOpening
  ) throws -> any ContactSource {
    FileCollectionSource(
      fileName: container.name, format: self, walk: try container.walk(), opening: opening)
  }
}
