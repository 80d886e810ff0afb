/// How the files of a container are opened.
public struct EntryOpening: Sendable {
  /// The formats that they may be of.
  public var registry: FormatRegistry
  /// The format that the user asked for; by default each is recognised.
  public var format: (any ReadableFormat)?
  /// What readers are told; the name is that of the container.
  public var options: ReadingOptions

  /// Opens the file at which a walk through the container stands.
  ///
  /// - Parameters:
  ///   - entry: the file.
  ///   - walk: the walk.
  ///   - holdsPeople: whether the file is known to hold people, so that one that is not understood is an
  ///     error; where `nil`, its ending tells.
  ///   - batch: where is said what is wrong.
  /// - Returns: the file, or `nil` and a diagnostic where it holds no contacts.
  /// - Throws: what the container throws.
  public func open(
    _ entry: ContainerEntry, of walk: any ContainerWalk, holdsPeople: Bool? = nil,
    into batch: inout Batch
  ) throws -> ContactInput? {
    var options = options
    options.fileName = entry.fileName
    options.isEntry = true
    do {
      let bytes = try GzipByteSource.unpacking(EntryByteSource(walk: walk), &options)
      if let kind = archive(bytes, named: entry.name, isUnpacked: options.isUnpacked) {
        batch.diagnostics.append(
          .failure(
            .damaged, "archive.nested", "an archive\(kind) within an archive or a folder",
            done: "passed over; \(kind.isEmpty ? "name it by itself" : "unpack it first")",
            file: entry.fileName))
        return nil
      }
      return try ContactInput(bytes, format: format, options: options, registry: registry)
    } catch let error as ReadingError {
      let damage = walk.takeDiagnostics()
      batch.diagnostics += damage
      if damage.contains(where: { $0.failure != nil }) { return nil }
      if error.isDamage || holdsPeople ?? isOfPeople(entry.name.lowercased()) {
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

  /// What is said of a file that is an archive, or packed, itself: how, where Kith does not unpack it; `nil` of any other.
  private func archive(
    _ bytes: PeekedByteSource, named name: String, isUnpacked: Bool
  ) -> String? {
    if let kind = OtherArchive.kind(of: bytes) { return " (\(kind))" }
    let isZip = bytes.holdsZip && name.lowercased().hasSuffix(".zip")
    let isGzip = isUnpacked && bytes.starts(with: GzipByteSource.magic)
    return isZip || isGzip || ZipContainer.magics.contains(where: bytes.starts) ? "" : nil
  }

  /// Whether a file's name says that it holds contacts, of the format that is asked for, or is an archive of
  /// whatever kind: one that is empty or not understood is no letter or picture.
  private func isOfPeople(_ name: String) -> Bool {
    let name = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    if OtherArchive.isNamed(by: name) { return true }
    return format.map { $0.hasEnding(of: name) }
      ?? [".vcf", ".vcard", ".ldif", ".csv", ".tsv"].contains(where: name.hasSuffix)
  }
}
