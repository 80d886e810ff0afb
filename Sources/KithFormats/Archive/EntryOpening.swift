/// Opens the file at which a walk through a container stands.
enum EntryOpening {
  /// The file, or `nil` and a diagnostic where it holds no contacts.
  ///
  /// - Throws: what the container throws.
  static func open(
    _ entry: ContainerEntry, of walk: any ContainerWalk, format: (any ContactFormat)?,
    options: ReadingOptions, _ diagnostics: inout [Diagnostic]
  ) throws -> ContactInput? {
    var options = options
    options.fileName = entry.fileName
    options.isEntry = true
    do {
      var bytes = try PeekedByteSource(EntryByteSource(walk: walk), count: 4)
      if ZipContainer.magics.contains(where: bytes.starts) {
        diagnostics.append(
          Diagnostic(
            .warning, "archive.nested", "an archive within an archive or a folder",
            done: "passed over; name it by itself", file: entry.fileName))
        return nil
      }
      if bytes.starts(with: GzipByteSource.magic) {
        bytes = try PeekedByteSource(
          try GzipByteSource(bytes, fileName: entry.fileName), count: 4)
      }
      return try ContactInput(bytes, format: format, options: options)
    } catch is ReadingError {
      diagnostics.append(
        Diagnostic(
          .note, "archive.no-contacts", "holds no contacts in a format that Kith reads",
          done: "passed over", file: entry.fileName))
      return nil
    }
  }
}
