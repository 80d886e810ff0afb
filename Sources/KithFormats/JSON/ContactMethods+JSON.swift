import KithModel
import KithText

extension EmailAddress: JSONLabelled {
  var key: String { id }
  init(key: String) { self.init(id: key, address: "") }
  var isComplete: Bool { !address.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "address": address = try json.string()
    default: return try takeLabelledUsage(member, from: &json)
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("address", address)
    writeLabelledUsage(to: &json)
  }
}

extension OnlineService: JSONLabelled {
  var key: String { id }
  init(key: String) { self.init(id: key) }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "service": service = try json.string()
    case "uri": uri = try json.string()
    case "user": user = try json.string()
    default: return try takeLabelledUsage(member, from: &json)
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("service", service)
    json.member("uri", uri)
    json.member("user", user)
    writeLabelledUsage(to: &json)
  }
}

extension Phone: JSONLabelled {
  var key: String { id }
  init(key: String) { self.init(id: key, number: "") }
  var isComplete: Bool { !number.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "number": number = try json.string()
    case "features": features = try json.stringSet()
    default: return try takeLabelledUsage(member, from: &json)
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("number", number)
    json.member("features", features)
    writeLabelledUsage(to: &json)
  }
}

extension LanguagePreference: JSONUsage {
  var key: String { id }
  init(key: String) { self.init(id: key, language: "") }
  var isComplete: Bool { !language.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "language": language = try json.string()
    default: return try takeUsage(member, from: &json)
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("language", language)
    writeUsage(to: &json)
  }
}

extension SchedulingAddress: JSONLabelled {
  var key: String { id }
  init(key: String) { self.init(id: key, uri: "") }
  var isComplete: Bool { !uri.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "uri": uri = try json.string()
    default: return try takeLabelledUsage(member, from: &json)
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("uri", uri)
    writeLabelledUsage(to: &json)
  }
}

extension Resource: JSONLabelled {
  var key: String { id }
  init(key: String) { self.init(id: key, uri: "") }
  var isComplete: Bool { !uri.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "kind": kind = try json.token()
    case "uri": uri = try json.string()
    case "mediaType": mediaType = try json.string()
    case "listAs": listAs = try json.integer()
    default: return try takeLabelledUsage(member, from: &json)
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("kind", kind)
    json.member("uri", uri)
    json.member("mediaType", mediaType)
    json.member("listAs", listAs)
    writeLabelledUsage(to: &json)
  }
}
