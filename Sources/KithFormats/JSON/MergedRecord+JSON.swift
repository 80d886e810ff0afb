import KithModel
import KithText

extension MergedRecord: JSONObject {
  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "card": contact = try json.object(Contact())
    case "held":
      var held: [JSONMember] = []
      try json.members { (name, json) throws(JSONError) in
        held.append(JSONMember(name, try json.value()))
      }
      self.held = held
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.key("card")
    contact.writePart(to: &json)
    guard !held.isEmpty else { return }
    json.key("held")
    json.value(.object(held))
  }
}
