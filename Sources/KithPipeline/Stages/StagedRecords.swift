import KithFormats
public import KithMatching

/// The records of a stage of matching, by their numbers.
public struct StagedRecords {
  private var records: [StagedRecord] = []

  /// Reads the lines of `kith keys`, in any order.
  ///
  /// - Throws: ``RunError`` where a line is none of them, or two have one number.
  public init(_ files: [LineFile]) throws {
    for file in files {
      try file.read { json throws(ReadingError) in records.append(try StagedRecord(json)) }
    }
    records.sort { $0.record < $1.record }
    for (record, next) in zip(records, records.dropFirst()) where record.record == next.record {
      throw RunError.notUnderstood(
        fileName: files.map(\.fileName).joined(separator: ", "),
        ReadingError(
          "two records have the number \(record.record + 1); number parts of a list by --first"))
    }
  }

  /// The model of all records.
  public func model() -> LinkageModel { matcher().model() }

  /// The pairs of a part of the blocks that may be one person.
  ///
  /// - Throws: ``Interruption`` where the user pressed Ctrl-C meanwhile.
  public func scores(_ model: LinkageModel, of shard: Shard) throws -> [ScoredPair] {
    let pairs = matcher().scores(model, of: shard)
    try Interruption.check()
    return pairs.map { pair in
      ScoredPair(
        RecordPair(records[pair.records.first].record, records[pair.records.second].record),
        bits: pair.bits)
    }
  }

  /// What was found about all records, by the scores of all parts.
  ///
  /// - Throws: ``RunError`` where records are missing, or a line is no score; ``Interruption`` where the user pressed
  ///   Ctrl-C meanwhile.
  public func match(
    _ model: LinkageModel, _ files: [LineFile], _ options: MatchingOptions = MatchingOptions()
  ) throws -> Matching {
    if let missing = records.indices.first(where: { records[$0].record != $0 }) {
      throw RunError.notUnderstood(
        fileName: "the records",
        ReadingError("number \(missing + 1) is missing; all records of the list are needed"))
    }
    var pairs: [ScoredPair] = []
    for file in files {
      try file.read { json throws(ReadingError) in
        let pair = try ScoredPair(json)
        guard pair.records.second < records.count else {
          throw ReadingError("no record has the number \(pair.records.second + 1)")
        }
        pairs.append(pair)
      }
    }
    let matching = matcher(options).match(model, pairs)
    try Interruption.check()
    return matching
  }

  /// What a record is called.
  public func name(at number: Int) -> RecordName { records[number].name }

  private func matcher(_ options: MatchingOptions = MatchingOptions()) -> Matcher {
    var matcher = Matcher(options.interruptible)
    for record in records { matcher.add(record.features) }
    return matcher
  }
}

extension LinkageModel {
  /// Reads the lines of `kith model`.
  ///
  /// - Throws: ``RunError`` where a line is none of them.
  public init(_ file: LineFile) throws {
    self.init()
    try file.read { json throws(ReadingError) in try add(json) }
  }
}
