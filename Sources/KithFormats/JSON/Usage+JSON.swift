import KithModel
import KithText

/// An entry that says where it is used and how it ranks (RFC 9553 section 1.5).
protocol JSONUsage: JSONMapEntry {
  var contexts: StringSet { get set }
  var pref: Int? { get set }
}

extension JSONUsage {
  mutating func takeUsage(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool {
    switch member {
    case "contexts": contexts = try json.stringSet()
    case "pref": pref = try json.integer()
    default: return false
    }
    return true
  }

  func writeUsage(to json: inout JSONWriter) {
    json.member("contexts", contexts)
    json.member("pref", pref)
  }
}

/// An entry that the user can put a label on.
protocol JSONLabelled: JSONUsage {
  var label: String? { get set }
}

extension JSONLabelled {
  mutating func takeLabelledUsage(
    _ member: String, from json: inout JSONParser
  ) throws(JSONError) -> Bool {
    guard member == "label" else { return try takeUsage(member, from: &json) }
    label = try json.string()
    return true
  }

  func writeLabelledUsage(to json: inout JSONWriter) {
    writeUsage(to: &json)
    json.member("label", label)
  }
}
