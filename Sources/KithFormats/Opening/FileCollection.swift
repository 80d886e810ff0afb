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
