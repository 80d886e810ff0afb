import KithFormats

/// One way through the files of a folder.
final class FolderWalk: ContainerWalk {
  private let folder: Folder
  private var rest: ArraySlice<String>
  private var file: FileByteSource?
  private var entry: ContainerEntry?
  private var bytes = 0
  private var diagnostics: [Diagnostic] = []

  init(_ folder: Folder) {
    self.folder = folder
    rest = folder.paths[...]
    diagnostics = folder.diagnostics
  }

  func next() -> ContainerEntry? {
    file = nil
    entry = rest.popFirst().map { ContainerEntry(path: $0, in: folder.name) }
    return entry
  }

  func read() throws -> [UInt8] {
    guard let entry else { return [] }
    do {
      var source = try file ?? FileByteSource(.reading(entry.fileName))
      let block = try source.next()
      file = source
      bytes += block.count
      return block
    } catch let error as SystemError {
      fail(error.isOfOpening ? .cannotOpen : .unreadable, error.description, entry)
    } catch let error as ReadingError {
      fail(.damaged, error.description, entry)
    }
    return []
  }

  private func fail(_ failure: InputFailure, _ what: String, _ entry: ContainerEntry) {
    diagnostics.append(
      .failure(failure, "archive.unreadable", what, done: "passed over", file: entry.fileName))
    self.entry = nil
  }

  func takeBytesRead() -> Int {
    defer { bytes = 0 }
    return bytes
  }

  func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }
}
