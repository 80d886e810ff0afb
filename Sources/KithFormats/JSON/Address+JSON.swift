import KithModel
import KithText

extension Address: JSONUsage {
  var key: String { id }
  init(key: String) { self.init(id: key) }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "components": components = try json.list(AddressComponent(.name, ""))
    case "isOrdered": isOrdered = try json.bool()
    case "countryCode": countryCode = try json.string()
    case "coordinates": coordinates = try json.string()
    case "timeZone": timeZone = try json.string()
    case "full": full = try json.string()
    case "defaultSeparator": defaultSeparator = try json.string()
    case "phoneticScript": phoneticScript = try json.string()
    case "phoneticSystem": phoneticSystem = try json.string()
    default: return try takeUsage(member, from: &json)
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.list("components", components)
    json.member("isOrdered", isOrdered)
    json.member("countryCode", countryCode)
    json.member("coordinates", coordinates)
    json.member("timeZone", timeZone)
    json.member("full", full)
    json.member("defaultSeparator", defaultSeparator)
    json.member("phoneticScript", phoneticScript)
    json.member("phoneticSystem", phoneticSystem)
    writeUsage(to: &json)
  }
}

extension AddressComponent: JSONObject {
  var isComplete: Bool { !value.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "kind": kind = try json.token()
    case "value": value = try json.string()
    case "phonetic": phonetic = try json.string()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("kind", kind)
    json.member("value", value)
    json.member("phonetic", phonetic)
  }
}
