import KithText

/// A user's own table of headings and the fields they hold: lines of the form `heading = field`.
public struct ColumnMap: Hashable, Sendable {
  /// One line of the table.
  public struct Entry: Hashable, Sendable {
    /// The heading as written.
    public var heading: String
    /// The name of the field, such as `name.given` or `email.work`.
    public var field: String
    /// The line of the map file, from 1.
    public var line: Int
  }

  /// The lines, in order.
  public var entries: [Entry]

  /// Reads a map; blank lines and lines that begin with `#` are passed over.
  ///
  /// - Throws: ``ReadingError`` naming the first line without `=`.
  public init(text: String, fileName: String) throws(ReadingError) {
    entries = []
    // By bytes: CR and LF together are one Character.
    let bytes = Array(text.utf8)
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = bytes.dropFirst(mark).split(
      separator: ASCII.lineFeed, omittingEmptySubsequences: false)
    for (offset, bytes) in lines.enumerated() {
      let line = bytes.trimmingWhitespace()
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      guard let equals = line.lastIndex(of: ASCII.equals) else {
        throw ReadingError(
          "\(fileName):\(offset + 1): a line of a map is 'heading = field', this is '\(Self.text(line))'"
        )
      }
      entries.append(
        Entry(
          heading: Self.text(line[..<equals]), field: Self.text(line[(equals + 1)...]),
          line: offset + 1))
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.trimmingWhitespace(), as: UTF8.self)
  }
}

/// The columns that somebody asked for, in their order (`--columns`).
public struct ColumnSelection: Hashable, Sendable {
  /// A name that no column or field has.
  public struct UnknownName: Error {
    /// The name as given.
    public var name: String
    /// All names that there are.
    public var known: [String]
  }

  /// The headings and fields, in the syntax of maps.
  public var entries: [ColumnMap.Entry]
}
