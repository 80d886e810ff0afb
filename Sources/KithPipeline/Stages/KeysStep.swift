public import KithFormats
import KithMatching
public import KithModel

/// Writes for each contact what matching keeps of it and what it can be found by, as JSON Lines.
public final class KeysStep: StreamingStep {
  private var sink: any ByteSink
  private var next: Int

  /// Makes a step.
  ///
  /// - Parameters:
  ///   - sink: takes the lines; it is not committed.
  ///   - first: the number of the first record, from 0.
  public init(_ sink: any ByteSink, first: Int = 0) {
    self.sink = sink
    next = first
  }

  /// Takes contacts and writes their lines.
  public func pass(
    _ contacts: [Contact], report: (Diagnostic) -> Void
  ) throws -> [Contact] {
    let features = contacts.concurrentMap { FeatureValues($0) }
    var matcher = Matcher()
    for values in features { matcher.add(values) }
    var lines: [UInt8] = []
    for (index, keys) in matcher.keys().enumerated() {
      StagedRecord(
        record: next + index, name: RecordName(contacts[index]), features: features[index],
        keys: keys
      ).json.encodeLine(into: &lines)
    }
    next += contacts.count
    try sink.write(lines)
    return contacts
  }
}
