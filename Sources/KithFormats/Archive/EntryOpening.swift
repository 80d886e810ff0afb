/// Opens the file at which a walk through a container stands.
enum EntryOpening {
  /// The file, or `nil` and a diagnostic where it holds no contacts.
  ///
  /// - Throws: what the container throws.
  static func open(
    _ entry: ContainerEntry, of walk: any ContainerWalk, format: (any ContactFormat)?,
    options: ReadingOptions, into batch: inout Batch
  ) throws -> ContactInput? {
    var options = options
    options.fileName = entry.fileName
    options.isEntry = true
    do {
      let bytes = try GzipByteSource.unpacking(EntryByteSource(walk: walk), &options)
      let magics = ZipContainer.magics + (options.isUnpacked ? [GzipByteSource.magic] : [])
      if magics.contains(where: bytes.starts) {
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
      if error.isDamage || contactEndings.contains(where: entry.name.lowercased().hasSuffix) {
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

  /// The endings of files that hold contacts and nothing else: one that is not understood is no letter or picture.
  private static let contactEndings = [".vcf", ".vcard", ".ldif", ".vcf.gz", ".ldif.gz"]
}
