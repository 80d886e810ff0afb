public import KithFormats
import KithText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that files of photos are put into, which appear under their names when the run has gone well.
///
/// All is done in the folder that was opened at first, and by names without a slash, so nothing can lead out
/// of it: no link is followed or replaced, and no file is replaced without the user's word.
public final class MediaFolder: Output {
  /// The folder as the user named it.
  public let path: String
  private let folder: OutputFolder
  private let mayReplace: Bool
  private let isNew: Bool
  private let base: String
  /// The files that wait for their names, in the order in which they came, and those that they replace.
  private var waiting: [(file: StagedFile, old: stat?)] = []
  /// The names in use, in small letters: on many file systems `Ada` and `ada` are one.
  private var names: Set<String> = []
  /// The files of this run, by a hash of their bytes.
  private var files: [UInt64: [(file: String, name: String)]] = [:]
  private var isFinished = false
  /// Files that are never replaced.
  var inputs: Set<FileIdentity> = []

  /// Opens a folder; makes it where there is none.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - output: the file that will name the files of the folder; `nil` for standard output.
  ///   - mayReplace: whether a file of another run may be replaced.
  /// - Throws: ``OutputError`` or ``SystemError``.
  init(_ path: String, for output: String?, mayReplace: Bool) throws {
    self.path = path
    self.mayReplace = mayReplace
    isNew = retrying { unsafe mkdir(path, 0o777) } == 0
    do {
      folder = try OutputFolder(path, for: path)
    } catch {
      if isNew { unsafe rmdir(path) }
      throw error
    }
    base = MediaReference.base(folder: path, output: output)
  }

  deinit { if !isFinished { takeBack() } }

  /// Which folder it is.
  var identity: FileIdentity { folder.identity }

  /// Keeps a name for another output of the run.
  func reserve(_ name: String) { names.insert(name.lowercased()) }

  /// How many files there are of this run.
  public var count: Int { files.values.reduce(0) { $0 + $1.count } }

  /// The address of a file, as seen from the output.
  public func uri(of name: String) -> String { base + MediaReference.escaped(name) }

  /// Puts media into a file of their own, or finds the one that has the same bytes.
  ///
  /// - Parameters:
  ///   - media: what to decode.
  ///   - stem: the name to begin with; a number and an ending are added.
  /// - Returns: the name of the file; `nil` where the media cannot be decoded.
  /// - Throws: ``SystemError`` or ``OutputError``.
  public func store(_ media: InlineMedia, stem: String) throws -> String? {
    let (temporary, file) = try folder.makeTemporary(for: "\(path)/\(stem)", mode: 0o666)
    let head: [UInt8]
    let hash: UInt64
    do {
      guard let written = try write(media, to: file) else {
        folder.remove(temporary)
        return nil
      }
      (hash, head) = written
    } catch {
      folder.remove(temporary)
      throw error
    }
    for file in files[hash] ?? [] where areEqual(temporary, file.file) {
      folder.remove(temporary)
      return file.name
    }
    let ending = MediaFileName.ending(of: head, mediaType: media.mediaType)
    let (name, old, isThere) = freeName(stem, ending, sameAs: temporary)
    names.insert(name.lowercased())
    if isThere {
      folder.remove(temporary)
    } else {
      let staged = StagedFile(
        temporary, as: name, in: folder, path: "\(path)/\(name)", mayReplace: old != nil)
      waiting.append((staged, old))
    }
    files[hash, default: []].append((isThere ? name : temporary, name))
    return name
  }

  // MARK: The end of the run

  func complete() {
    for (file, old) in waiting { if let old { file.copyAttributes(of: old) } }
  }

  func publish() throws {
    for index in waiting.indices { try waiting[index].file.publish() }
    try folder.sync(for: path)
    if isNew { try OutputFolder(OutputTarget.split(path).folder, for: path).sync(for: path) }
  }

  func deliver() {}

  func takeBack() {
    for index in waiting.indices.reversed() { waiting[index].file.takeBack() }
    isFinished = true
    if isNew { unsafe rmdir(path) }
  }

  func finish() {
    for index in waiting.indices { waiting[index].file.discard() }
    isFinished = true
  }

  // MARK: Files

  /// Decodes into a file; `nil` where that does not go.
  private func write(
    _ media: InlineMedia, to file: FileDescriptor
  ) throws -> (hash: UInt64, head: [UInt8])? {
    var media = media
    var hash = FNV1a()
    var head: [UInt8] = []
    while true {
      guard let piece = media.next() else { return nil }
      guard !piece.isEmpty else { break }
      if head.count < 16 { head += piece.prefix(16) }
      hash.add(piece)
      try file.write(piece)
    }
    guard !head.isEmpty else { return nil }
    try file.flush()
    return (hash.value, head)
  }

  /// A name that is free, or that of a file that may be replaced, or of one of another run with the same bytes.
  private func freeName(
    _ stem: String, _ ending: String, sameAs temporary: String
  ) -> (name: String, old: stat?, isThere: Bool) {
    var count = 1
    while true {
      let name = count == 1 ? "\(stem).\(ending)" : "\(stem)-\(count).\(ending)"
      count += 1
      if names.contains(name.lowercased()) { continue }
      guard let old = folder.status(of: name) else { return (name, nil, false) }
      if areEqual(temporary, name) { return (name, old, true) }
      if mayReplace, old.isRegular, !inputs.contains(FileIdentity(old)) {
        return (name, old, false)
      }
    }
  }

  /// Whether two files of the folder have the same bytes; a link has none.
  private func areEqual(_ one: String, _ two: String) -> Bool {
    guard let one = folder.reading(one), let two = folder.reading(two),
      let size = one.size, size == two.size
    else { return false }
    var offset = 0
    while offset < size {
      let count = min(1 << 16, size - offset)
      guard let left = try? one.read(at: offset, count: count),
        let right = try? two.read(at: offset, count: count), left == right
      else { return false }
      offset += count
    }
    return true
  }
}
