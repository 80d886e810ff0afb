public import KithFormats

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
/// of it: no link is followed, and no file is replaced without the user's word.
public final class MediaFolder {
  /// The folder as the user named it.
  public let path: String
  private let number: CInt
  private let mayReplace: Bool
  private let isNew: Bool
  private let base: String
  /// The files that wait for their names, in the order in which they came.
  private var waiting: [(temporary: String, name: String)] = []
  /// The names in use, in small letters: on many file systems `Ada` and `ada` are one.
  private var names: Set<String> = []
  /// The files of this run, by a hash of their bytes.
  private var files: [[UInt64]: [(file: String, name: String)]] = [:]
  private var isCommitted = false

  /// Opens a folder; makes it where there is none.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - output: the file that will name the files of the folder; `nil` for standard output.
  ///   - mayReplace: whether a file of another run may be replaced.
  /// - Throws: ``OutputError``.
  public init(_ path: String, for output: String?, mayReplace: Bool) throws {
    self.path = path
    self.mayReplace = mayReplace
    isNew = unsafe mkdir(path, 0o777) == 0
    number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    base = MediaReference.base(folder: path, output: output)
    guard number >= 0 else {
      throw OutputError.cannotCreate(SystemError("cannot put files into '\(path)'"))
    }
  }

  deinit {
    for file in waiting { unsafe unlinkat(number, file.temporary, 0) }
    if isNew, !isCommitted { unsafe rmdir(path) }
    close(number)
  }

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
    let temporary = ".kith-\(getpid())-\(waiting.count).part"
    guard let written = try write(media, to: temporary) else {
      unsafe unlinkat(number, temporary, 0)
      return nil
    }
    for file in files[written.hash] ?? [] where areEqual(temporary, file.file) {
      unsafe unlinkat(number, temporary, 0)
      return file.name
    }
    let ending = MediaFileName.ending(of: written.head, mediaType: media.mediaType)
    let (name, isThere) = freeName(stem, ending, sameAs: temporary)
    names.insert(name.lowercased())
    if isThere {
      unsafe unlinkat(number, temporary, 0)
    } else {
      waiting.append((temporary, name))
    }
    files[written.hash, default: []].append((isThere ? name : temporary, name))
    return name
  }

  /// Gives the files their names.
  ///
  /// - Throws: ``SystemError``, or ``OutputError`` where a file of the name has appeared meanwhile.
  public func commit() throws {
    for file in waiting { try place(file.temporary, as: file.name) }
    waiting = []
    isCommitted = true
  }

  private func place(_ temporary: String, as name: String) throws {
    if mayReplace {
      guard unsafe renameat(number, temporary, number, name) == 0 else { throw failure(name) }
      return
    }
    // A link, unlike a new name, fails where somebody has put a file there since.
    if unsafe linkat(number, temporary, number, name, 0) == 0 {
      unsafe unlinkat(number, temporary, 0)
    } else if errno == EEXIST {
      throw OutputError.exists("\(path)/\(name)")
    } else {
      guard unsafe renameat(number, temporary, number, name) == 0 else { throw failure(name) }
    }
  }

  private func failure(_ name: String) -> SystemError {
    SystemError("cannot write '\(path)/\(name)'")
  }

  /// Decodes into a file; `nil` where that does not go.
  private func write(
    _ media: InlineMedia, to temporary: String
  ) throws -> (hash: [UInt64], head: [UInt8])? {
    let new = unsafe openat(
      number, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard new >= 0 else { throw OutputError.cannotCreate(failure(temporary)) }
    let file = FileDescriptor(new, name: "'\(path)/\(temporary)'")
    var media = media
    var hash = ContentHash()
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

  /// A name that is free, or that of a file of another run with the same bytes.
  private func freeName(
    _ stem: String, _ ending: String, sameAs temporary: String
  ) -> (name: String, isThere: Bool) {
    var count = 1
    while true {
      let name = count == 1 ? "\(stem).\(ending)" : "\(stem)-\(count).\(ending)"
      count += 1
      if names.contains(name.lowercased()) { continue }
      guard exists(name) else { return (name, false) }
      if areEqual(temporary, name) { return (name, true) }
      if mayReplace { return (name, false) }
    }
  }

  private func exists(_ name: String) -> Bool {
    var status = stat()
    return unsafe fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Whether two files of the folder have the same bytes; a link has none.
  private func areEqual(_ one: String, _ two: String) -> Bool {
    guard let one = reading(one), let two = reading(two), one.isRegular, two.isRegular,
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

  private func reading(_ name: String) -> FileDescriptor? {
    let file = unsafe openat(number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    return file < 0 ? nil : FileDescriptor(file, name: "'\(path)/\(name)'")
  }
}
