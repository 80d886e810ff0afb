#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that waits under a temporary name for the name that it is to have.
struct StagedFile {
  private let folder: OutputFolder
  private let temporary: String
  /// The name that it is to have.
  let name: String
  /// What messages call it.
  private let path: String
  /// Whether a file that has the name may be replaced.
  private let mayReplace: Bool
  /// What has the name while the run can still be taken back.
  private var published: FileIdentity?
  /// The second name of the file that was replaced.
  private var backup: String?
  /// Whether there was a file that cannot be had back.
  private var hasLostOld = false

  init(
    _ temporary: String, as name: String, in folder: OutputFolder, path: String, mayReplace: Bool
  ) {
    self.temporary = temporary
    self.name = name
    self.folder = folder
    self.path = path
    self.mayReplace = mayReplace
  }

  /// Gives the file its name.
  ///
  /// - Throws: ``OutputError`` where the name was taken meanwhile or the system does not allow it, ``SystemError``.
  mutating func publish() throws {
    let identity = folder.identity(of: temporary)
    if mayReplace { try replace() } else { try takeFreeName() }
    published = identity
  }

  /// A second name for the same file, unlike a new name, fails where somebody has put a file there since.
  private func takeFreeName() throws {
    if folder.link(temporary, to: name) { return }
    if errno == EEXIST { throw OutputError.exists(path) }
    // A file system without links.
    guard folder.claim(name) else {
      if errno == EEXIST { throw OutputError.exists(path) }
      throw failure
    }
    guard folder.rename(temporary, to: name) else {
      let failure = failure
      folder.remove(name)
      throw failure
    }
  }

  private mutating func replace() throws {
    let backup = OutputFolder.temporaryName()
    if folder.link(name, to: backup) {
      self.backup = backup
    } else {
      hasLostOld = errno != ENOENT
    }
    guard folder.rename(temporary, to: name) else { throw failure }
  }

  private var failure: any Error {
    OutputError.failure(SystemError("cannot write '\(path)'"))
  }

  /// Gives the file that replaces another its owner and mode.
  func copyAttributes(of old: stat) { folder.copyAttributes(of: old, to: temporary) }

  /// Makes everything as it was before the file got its name.
  mutating func takeBack() {
    if let published, !hasLostOld, folder.identity(of: name) == published {
      if let backup {
        if folder.rename(backup, to: name) { self.backup = nil }
      } else {
        folder.remove(name)
      }
    }
    published = nil
    discard()
  }

  /// Removes the temporary names.
  mutating func discard() {
    folder.remove(temporary)
    if let backup { folder.remove(backup) }
    backup = nil
  }

  /// Makes sure that the name is on the disk.
  ///
  /// - Throws: ``SystemError``.
  func sync() throws { try folder.sync(for: path) }
}
