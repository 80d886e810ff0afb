#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of a run, which appears under its name when the whole run has gone well.
final class OutputFile: ByteSink, Output {
  private let file: FileDescriptor
  private var staged: StagedFile
  private let old: stat?

  /// Makes a temporary file beside the target.
  ///
  /// - Parameters:
  ///   - path: what messages call it.
  ///   - name: its name in the folder.
  ///   - old: the file that it replaces.
  ///   - mayReplace: whether whatever has the name at the end may be replaced.
  /// - Throws: ``OutputError`` or ``SystemError``.
  init(
    _ path: String, as name: String, in folder: OutputFolder, replacing old: stat?, mayReplace: Bool
  ) throws {
    // Nobody may read what is to replace a secret file, while it waits either.
    let (temporary, file) = try folder.makeTemporary(for: path, mode: old == nil ? 0o666 : 0o600)
    self.file = file
    self.old = old
    staged = StagedFile(temporary, as: name, in: folder, path: path, mayReplace: mayReplace)
  }

  deinit { staged.discard() }

  func write(_ bytes: [UInt8]) throws { try file.write(bytes) }

  func complete() throws {
    if let old { staged.copyAttributes(of: old) }
    try file.flush()
  }

  func publish() throws {
    try staged.publish()
    try staged.sync()
  }

  func deliver() {}

  func takeBack() { staged.takeBack() }

  func finish() { staged.discard() }
}
