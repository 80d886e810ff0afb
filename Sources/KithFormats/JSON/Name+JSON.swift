import KithModel
import KithText

extension Name: JSONObject {
  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "components": components = try json.list(NameComponent(.given, ""))
    case "isOrdered": isOrdered = try json.bool()
    case "defaultSeparator": defaultSeparator = try json.string()
    case "full": full = try json.string()
    case "sortAs": sortAs = try json.sortKeys()
    case "phoneticScript": phoneticScript = try json.string()
    case "phoneticSystem": phoneticSystem = try json.string()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.list("components", components)
    json.member("isOrdered", isOrdered)
    json.member("defaultSeparator", defaultSeparator)
    json.member("full", full)
    json.sortKeys(sortAs)
    json.member("phoneticScript", phoneticScript)
    json.member("phoneticSystem", phoneticSystem)
  }
}

extension NameComponent: JSONObject {
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

extension Nickname: JSONUsage {
  var key: String { id }
  init(key: String) { self.init(id: key, name: "") }
  var isComplete: Bool { !name.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "name": name = try json.string()
    default: return try takeUsage(member, from: &json)
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("name", name)
    writeUsage(to: &json)
  }
}

extension JSONParser {
  fileprivate mutating func sortKeys() throws(JSONError) -> [SortKey] {
    var keys: [SortKey] = []
    try members { (name, json) throws(JSONError) in
      keys.append(SortKey(NameComponent.Kind(rawValue: name), try json.string()))
    }
    return keys
  }
}

extension JSONWriter {
  fileprivate mutating func sortKeys(_ keys: [SortKey]) {
    guard !keys.isEmpty else { return }
    key("sortAs")
    beginObject()
    for (kind, sortKey) in zip(MapID.unique(keys.map(\.kind.rawValue)), keys) {
      key(kind)
      string(sortKey.value)
    }
    endObject()
  }
}
