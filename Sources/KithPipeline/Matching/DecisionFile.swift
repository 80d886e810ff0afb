import KithFormats
public import KithModel

/// A file of decisions: JSON Lines, a decision a line.
///
/// Lines are kept as they stand, so that a file that people write in keeps what they wrote.
public struct DecisionFile {
  /// The file as the user named it.
  public let fileName: String
  /// The decisions, in order.
  public private(set) var decisions: [PairDecision] = []
  /// The line of each decision, from 1.
  public private(set) var lines: [Int] = []

  private var text: [[UInt8]] = []

  /// Makes an empty file, on no disk yet.
  public init(fileName: String) { self.fileName = fileName }

  /// Reads a file.
  ///
  /// - Throws: ``SystemError`` where it cannot be read, ``RunError`` where a line is no decision.
  public init(reading fileName: String) throws {
    self.fileName = fileName
    var source = FileByteSource(try .reading(fileName))
    var bytes: [UInt8] = []
    while case let block = try source.next(), !block.isEmpty { bytes += block }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    for line in lines {
      text.append(Array(line))
      if line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
      do {
        decisions.append(try PairDecision.decode(line))
        self.lines.append(text.count)
      } catch {
        throw RunError.notUnderstood(fileName: "\(fileName):\(text.count)", error)
      }
    }
  }

  /// Adds a decision at the end.
  public mutating func append(_ decision: PairDecision) {
    var line: [UInt8] = []
    decision.encodeLine(into: &line)
    text.append(line.dropLast())
    decisions.append(decision)
    lines.append(text.count)
  }

  /// Takes the last decision back.
  public mutating func removeLast() {
    guard let line = lines.popLast() else { return }
    decisions.removeLast()
    text.remove(at: line - 1)
  }

  /// Writes the file; until it is whole, the old one stays.
  ///
  /// - Throws: ``OutputError`` or ``SystemError``.
  public func save() throws {
    let file = try OutputFile(fileName, mayReplace: true, inputs: [])
    try file.write(text.flatMap { $0 + [0x0A] })
    try file.commit()
  }
}
