/// The formats that contacts are read from and written in.
///
/// Whatever lists formats takes them from a registry. To add a format of one's own:
///
/// ```swift
/// var registry = FormatRegistry.standard
/// registry.add(BusinessCards())
/// job.registry = registry
/// ```
///
/// Of formats that are equally sure of a file, the one that was added first counts. A format takes the place of another
/// of its name.
public struct FormatRegistry: Sendable {
  /// A format that is read, and whether it is one of tables.
  struct Candidate {
    let format: any ReadableFormat
    var table: (any TabularFormat)?
  }

  /// The formats of files, in the order in which they are listed and tried.
  public private(set) var formats: [any ContactFormat] = []
  /// Those that are written, in the same order.
  public private(set) var writable: [any WritableFormat] = []
  /// What holds contacts in several files, the surest first.
  public private(set) var collections: [any ContactCollection] = []
  /// Those that are read, in the same order.
  private(set) var candidates: [Candidate] = []

  /// Makes a registry without formats.
  public init() {}

  /// The formats that are read, in the order in which they are listed and tried.
  public var readable: [any ReadableFormat] { candidates.map(\.format) }

  // MARK: Adding

  // One function for each kind of format: what a type can do is known when it is compiled, and asked of no format
  // while a program starts.

  /// Adds a format that is only read, behind the others.
  public mutating func add(_ format: some ReadableFormat) {
    list(format)
    candidates.append(Candidate(format: format))
  }

  /// Adds a format that is only written, behind the others.
  public mutating func add(_ format: some WritableFormat) {
    list(format)
    writable.append(format)
  }

  /// Adds a format that is read and written, behind the others.
  public mutating func add(_ format: some ReadableFormat & WritableFormat) {
    list(format)
    candidates.append(Candidate(format: format))
    writable.append(format)
  }

  /// Adds tables that are only read.
  mutating func add(_ format: some TabularFormat) {
    list(format)
    candidates.append(Candidate(format: format, table: format))
  }

  /// Adds tables that are read and written.
  mutating func add(_ format: some TabularFormat & WritableFormat) {
    list(format)
    candidates.append(Candidate(format: format, table: format))
    writable.append(format)
  }

  /// Adds what holds contacts in several files, before the others, of which the last holds files of any kind.
  public mutating func add(_ collection: some ContactCollection) {
    collections.insert(collection, at: 0)
  }

  private mutating func list(_ format: some ContactFormat) {
    let name = format.name
    formats.removeAll { $0.name == name }
    candidates.removeAll { $0.format.name == name }
    writable.removeAll { $0.name == name }
    formats.append(format)
  }

  // MARK: Finding

  /// The format of files with this name or alias, in any letter case, if it is read.
  public func readable(named name: String) -> (any ReadableFormat)? {
    Self.place(of: name, in: candidates.map { $0.format }).map { candidates[$0].format }
  }

  /// The format of files with this name or alias, in any letter case, if it is written.
  public func writable(named name: String) -> (any WritableFormat)? {
    Self.place(of: name, in: writable.map { $0 }).map { writable[$0] }
  }

  /// What inputs are read as that are asked for by this name or alias, in any letter case.
  public func input(named name: String) -> InputFormat? {
    if let format = readable(named: name) { return .file(format) }
    return Self.place(of: name, in: collections.map { $0 }).map { .collection(collections[$0]) }
  }

  /// The first format that is written and whose files have names that end so.
  public func writable(forFileName fileName: String) -> (any WritableFormat)? {
    writable.first { $0.hasEnding(of: fileName) }
  }

  /// Everything that is listed, with what can be done with it: formats, then collections.
  public var all: [(format: any ContactFormat, isRead: Bool, isWritten: Bool)] {
    let read = Set(candidates.map(\.format.name))
    let written = Set(writable.map(\.name))
    return formats.map { ($0, read.contains($0.name), written.contains($0.name)) }
      + collections.map { ($0, true, false) }
  }

  /// All names and aliases.
  public var names: [String] { all.flatMap { [$0.format.name] + $0.format.aliases } }

  private static func place(of name: String, in formats: [any ContactFormat]) -> Int? {
    let name = name.lowercased()
    return formats.firstIndex { $0.name == name }
      ?? formats.firstIndex { $0.aliases.contains(name) }
  }
}
