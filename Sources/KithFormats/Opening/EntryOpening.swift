/// Opens the file at which a walk through a container stands.
enum EntryOpening {
  /// The file, or `nil` and a diagnostic where it holds no contacts.
  ///
  /// - Parameter holdsPeople: whether the file is known to hold people, so that one that is not understood is an
  ///   error; where `nil`, its ending tells.
  /// - Throws: what the container throws.
  static func open(
    _ entry: ContainerEntry, of walk: any ContainerWalk, format: (any ContactFormat)?,
    options: ReadingOptions, holdsPeople: Bool? = nil, into batch: inout Batch
  ) throws -> ContactInput? {
    var options = options
    options.fileName = entry.fileName
    options.isEntry = true
    do {
      let bytes = try GzipByteSource.unpacking(EntryByteSource(walk: walk), &options)
      let magics = ZipContainer.magics + (options.isUnpacked ? [GzipByteSource.magic] : [])
      let isZip = bytes.holdsZip && entry.name.lowercased().hasSuffix(".zip")
      if isZip || magics.contains(where: bytes.starts) {
        batch.diagnostics.append(
          .failure(
            .damaged, "archive.nested", "an archive within an archive or a folder",
            done: "passed over; name it by itself", file: entry.fileName))
        return nil
      }
      return try ContactInput(bytes, format: format, options: options)
    } catch let error as ReadingError {
      let damage = walk.takeDiagnostics()
      batch.diagnostics += damage
      if damage.contains(where: { $0.failure != nil }) { return nil }
      let holdsPeople = holdsPeople ?? isOfPeople(entry.name.lowercased(), format: format)
      if error.isDamage || holdsPeople {
        batch.diagnostics.append(
          .failure(
            .damaged, "archive.not-understood", error.description, done: "passed over",
            file: entry.fileName))
        return nil
      }
      batch.filesPassedOver += 1
      batch.diagnostics.append(
        Diagnostic(
          .note, "archive.no-contacts", "holds no contacts in a format that Kith reads",
          done: "passed over", file: entry.fileName))
      return nil
    }
  }

  /// Whether a file's name says that it holds contacts, of the format that is asked for: one that is empty or not
  /// understood is no letter or picture.
  private static func isOfPeople(_ name: String, format: (any ContactFormat)?) -> Bool {
    let name = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    return format.map { FormatRegistry.hasEnding(name, of: $0) }
      ?? [".vcf", ".vcard", ".ldif", ".csv", ".tsv"].contains(where: name.hasSuffix)
  }
}
