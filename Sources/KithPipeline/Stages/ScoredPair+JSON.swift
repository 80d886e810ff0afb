public import KithFormats
public import KithMatching
import KithModel
public import KithText

extension ScoredPair {
  /// The pair as an object of JSON; records are numbered from 1.
  public var json: JSONValue {
    .object([
      JSONMember("record", .number(String(records.first + 1))),
      JSONMember("with", .number(String(records.second + 1))),
      JSONMember("bits", .number("\(bits)")),
    ])
  }

  /// Reads a pair.
  ///
  /// - Throws: `ReadingError` where it is none.
  public init(_ json: JSONValue) throws(ReadingError) {
    guard let first = json["record"]?.integer, let second = json["with"]?.integer, first > 0,
      second > 0, first != second, case .number(let digits)? = json["bits"],
      let bits = Float(digits), bits.isFinite
    else { throw ReadingError("this is no pair of 'kith score'") }
    self.init(RecordPair(first - 1, second - 1), bits: bits)
  }
}
