public import KithFormats
public import KithMatching
import KithModel
public import KithText

extension LinkageModel {
  /// The model as objects of JSON: first the list, then each value of which there is something to say.
  public var json: [JSONValue] {
    let totals = zip(Feature.allCases, totals).map { feature, total in
      JSONMember(feature.name, .number(String(total)))
    }
    let list = JSONValue.object([
      JSONMember("records", .number(String(records))),
      JSONMember("namesakes", .number(String(namesakes))), JSONMember("totals", .object(totals)),
    ])
    return [list] + values.map(\.json)
  }

  /// Adds what a line of a model says.
  ///
  /// - Throws: `ReadingError` where it is none.
  public mutating func add(_ json: JSONValue) throws(ReadingError) {
    if let records = json["records"]?.integer {
      self.records = records
      namesakes = json["namesakes"]?.integer ?? 0
      for feature in Feature.allCases {
        totals[feature.rawValue] = json["totals"]?[feature.name]?.integer ?? 0
      }
      return
    }
    guard let name = json["feature"]?.stringValue, let feature = Feature(name: name),
      let text = json["value"]?.stringValue
    else { throw ReadingError("this is no line of 'kith model'") }
    var value = Value(feature, text)
    value.count = json["count"]?.integer ?? 1
    value.sharers = json["sharers"]?.integer ?? 1
    value.address = json["address"]?.stringValue
    values.append(value)
  }
}

extension LinkageModel.Value {
  fileprivate var json: JSONValue {
    var members = [
      JSONMember("feature", .string(feature.name)), JSONMember("value", .string(text)),
    ]
    if count != 1 { members.append(JSONMember("count", .number(String(count)))) }
    if sharers != 1 { members.append(JSONMember("sharers", .number(String(sharers)))) }
    if let address { members.append(JSONMember("address", .string(address))) }
    return .object(members)
  }
}
