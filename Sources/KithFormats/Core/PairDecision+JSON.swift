public import KithModel
import KithText

extension PairDecision {
  /// Appends the decision as one line of JSON.
  public func encodeLine(into bytes: inout [UInt8]) {
    var json = JSONWriter()
    json.beginObject()
    json.member("verdict", verdict.rawValue)
    json.member("uid", uid)
    json.member("with", with)
    json.member("reason", reason)
    if !names.isEmpty {
      json.key("names")
      json.beginArray()
      for name in names { json.string(name) }
      json.endArray()
    }
    json.endObject()
    bytes += json.bytes
    bytes.append(ASCII.lineFeed)
  }

  /// Reads a decision from a line of JSON; members that it does not know are left alone.
  ///
  /// - Throws: ``ReadingError`` where the line is no decision.
  public static func decode(_ bytes: ArraySlice<UInt8>) throws(ReadingError) -> PairDecision {
    var verdict: String?
    var decision = PairDecision(uid: "", with: "", verdict: .different)
    var json = JSONParser(bytes)
    do throws(JSONError) {
      try json.members { (name, json) throws(JSONError) in
        switch name {
        case "verdict": verdict = try json.string()
        case "uid": decision.uid = try json.string()
        case "with": decision.with = try json.string()
        case "reason": decision.reason = try json.string()
        case "names": decision.names = try json.strings()
        default: _ = try json.value()
        }
      }
      try json.expectEnd()
    } catch {
      throw ReadingError("not a decision, which is an object with 'verdict', 'uid' and 'with'")
    }
    guard let known = verdict.flatMap(Verdict.init) else {
      throw ReadingError("the 'verdict' of a decision is 'same' or 'different'")
    }
    guard !decision.uid.isEmpty, !decision.with.isEmpty else {
      throw ReadingError("a decision names two records, by 'uid' and 'with'")
    }
    decision.verdict = known
    return decision
  }
}

extension JSONParser {
  fileprivate mutating func strings() throws(JSONError) -> [String] {
    var strings: [String] = []
    try array { (json) throws(JSONError) in strings.append(try json.string()) }
    return strings
  }
}
