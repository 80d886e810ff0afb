import KithFormats

/// Keeps the records that could not be read: JSON Lines with their places, the reasons, and what stood there.
public struct RejectList {
  private var sink: any ByteSink

  /// Makes a list that is written to a sink.
  public init(_ sink: any ByteSink) { self.sink = sink }

  mutating func add(_ reject: Reject) throws {
    var line: [UInt8] = []
    reject.encodeJSON(into: &line)
    try sink.write(line)
  }
}
