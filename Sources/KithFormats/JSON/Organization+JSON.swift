import KithModel
import KithText

extension Organization: JSONMapEntry {
  var key: String { id }
  init(key: String) { self.init(id: key) }
  var isComplete: Bool { name != nil || !units.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "name": name = try json.string()
    case "units": units = try json.list(OrganizationUnit(name: ""))
    case "sortAs": sortAs = try json.string()
    case "contexts": contexts = try json.stringSet()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("name", name)
    json.list("units", units)
    json.member("sortAs", sortAs)
    json.member("contexts", contexts)
  }
}

extension OrganizationUnit: JSONObject {
  var isComplete: Bool { !name.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "name": name = try json.string()
    case "sortAs": sortAs = try json.string()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("name", name)
    json.member("sortAs", sortAs)
  }
}

extension SpeakToAs: JSONObject {
  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "grammaticalGender": grammaticalGender = try json.string()
    case "pronouns": try json.map(into: &pronouns)
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("grammaticalGender", grammaticalGender)
    json.map("pronouns", pronouns)
  }
}

extension Pronouns: JSONUsage {
  var key: String { id }
  init(key: String) { self.init(id: key, pronouns: "") }
  var isComplete: Bool { !pronouns.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "pronouns": pronouns = try json.string()
    default: return try takeUsage(member, from: &json)
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("pronouns", pronouns)
    writeUsage(to: &json)
  }
}

extension Title: JSONMapEntry {
  var key: String { id }
  init(key: String) { self.init(id: key, name: "") }
  var isComplete: Bool { !name.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "name": name = try json.string()
    case "kind": kind = try json.token()
    case "organizationId": organizationId = try json.string()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("name", name)
    json.member("kind", kind)
    json.member("organizationId", organizationId)
  }
}
