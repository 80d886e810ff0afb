import KithFormats
public import KithModel
import KithText

/// A file of decisions: JSON Lines, a decision a line.
///
/// Several runs may decide at the same time. Lines are added at the end, and those that are there stay as they stand,
/// so that a file that people write in keeps what they wrote.
public struct DecisionFile {
  /// The file as the user named it.
  public let fileName: String
  /// The decisions, in order.
  public private(set) var decisions: [PairDecision] = []
  /// The line of each decision, from 1.
  public private(set) var lines: [Int] = []

  /// Makes an empty file, on no disk yet.
  public init(fileName: String) { self.fileName = fileName }

  /// Reads a file.
  ///
  /// - Throws: ``SystemError`` where it cannot be read, ``RunError`` where a line is no decision.
  public init(reading fileName: String) throws {
    let file = try FileDescriptor.reading(fileName)
    // Not while somebody adds to it.
    try file.lockShared()
    var source = FileByteSource(file)
    var bytes: [UInt8] = []
    while case let block = try source.next(), !block.isEmpty { bytes += block }
    try self.init(fileName: fileName, bytes)
  }

  /// Reads a file that will be added to; one that is missing is a new one.
  ///
  /// - Throws: ``OutputError`` where the name cannot be that of a file, and as ``init(reading:)``.
  public init(continuing fileName: String) throws {
    guard case .file(_, _, let old) = try OutputTarget(fileName) else {
      throw OutputError.isNoFile(fileName)
    }
    self = try old == nil ? DecisionFile(fileName: fileName) : DecisionFile(reading: fileName)
  }

  private init(fileName: String, _ bytes: [UInt8]) throws {
    self.fileName = fileName
    for (index, line) in Self.split(bytes).enumerated() {
      if line.allSatisfy({ [ASCII.space, ASCII.tab, ASCII.carriageReturn].contains($0) }) {
        continue
      }
      do {
        decisions.append(try PairDecision.decode(line))
        lines.append(index + 1)
      } catch {
        throw RunError.notUnderstood(fileName: "\(fileName):\(index + 1)", error)
      }
    }
  }

  /// The lines without their ends, as many as an editor shows.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let lines = text.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
    return lines.last?.isEmpty ?? false ? lines.dropLast() : lines
  }

  /// Adds a decision to the file, unless it is there word for word; it is on the disk when this returns.
  ///
  /// - Returns: whether it was added.
  /// - Throws: ``OutputError`` or ``SystemError`` where it cannot be written, ``RunError`` where a line of the file is
  ///   no decision, ``Interruption``.
  @discardableResult
  public mutating func add(_ decision: PairDecision) throws -> Bool {
    var line: [UInt8] = []
    decision.encodeLine(into: &line)
    while true {
      let file = try SharedFile(fileName)
      self = try DecisionFile(fileName: fileName, file.bytes)
      guard !decisions.contains(decision) else { return false }
      // The last line of a file that people write in may have no end.
      let isOpen = file.bytes.last.map { $0 != ASCII.lineFeed } ?? false
      let added = (isOpen ? [ASCII.lineFeed] : []) + line
      // Where another run was quicker, what it has decided counts.
      guard try file.append(added) else { continue }
      self = try DecisionFile(fileName: fileName, file.bytes + added)
      return true
    }
  }

  /// The line that says that two are different of whom a decision says that they are the same; `nil` where none does.
  public func contradiction(of decision: PairDecision) -> Int? {
    guard decision.verdict == .same else { return nil }
    return decisions.indices.first { index in
      let other = decisions[index]
      return other.verdict == .different
        && [other.uid, other.with].sorted() == [decision.uid, decision.with].sorted()
    }
    .map { lines[$0] }
  }

  /// Takes a decision out of the file, the last of those that are the same; all other lines stay.
  ///
  /// - Throws: as ``add(_:)``.
  public mutating func remove(_ decision: PairDecision) throws {
    let file = try SharedFile(fileName)
    self = try DecisionFile(fileName: fileName, file.bytes)
    guard let index = decisions.lastIndex(of: decision) else { return }
    let line = Self.split(file.bytes)[lines[index] - 1]
    let bytes = Array(file.bytes[..<line.startIndex] + file.bytes[line.endIndex...].dropFirst())
    try file.replace(with: bytes)
    self = try DecisionFile(fileName: fileName, bytes)
  }
}
