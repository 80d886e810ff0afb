import KithModel

/// Lists which record went into which contact: CSV with the columns `source,record,cluster`.
///
/// One row for each record that made a contact; the cluster is the number of the contact in the output, from 1.
public struct ClusterList {
  private var sink: any ByteSink
  private var number = 0
  private var output: [UInt8] = []

  /// Makes a list that is written to a sink.
  public init(_ sink: any ByteSink) { self.sink = sink }

  mutating func begin() throws { try sink.write(Array("source,record,cluster\r\n".utf8)) }

  mutating func add(_ contact: Contact) throws {
    number += 1
    for source in contact.sources {
      let needsQuotes = source.file.utf8.contains { ",\"\r\n".utf8.contains($0) }
      let file =
        needsQuotes
        ? "\""
          + source.file.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\"" : source.file
      output += "\(file),\(source.record),\(number)\r\n".utf8
    }
    if output.count > 1 << 16 { try flush() }
  }

  private mutating func flush() throws {
    try sink.write(output)
    output.removeAll(keepingCapacity: true)
  }

  mutating func finish() throws { try flush() }
}
