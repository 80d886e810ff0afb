import KithModel
import KithText

extension Anniversary: JSONMapEntry {
  var key: String { id }
  init(key: String) { self.init(id: key, kind: Kind(rawValue: ""), date: .date(PartialDate())) }
  var isComplete: Bool { !kind.rawValue.isEmpty && date != .date(PartialDate()) }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "kind": kind = try json.token()
    case "date": date = try json.when()
    case "place": place = try json.object(Address(id: ""))
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("kind", kind)
    json.when(date)
    json.object("place", place)
  }
}

extension PartialDate: JSONObject {
  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "year": year = try json.integer()
    case "month": month = try json.integer()
    case "day": day = try json.integer()
    case "calendarScale": calendarScale = try json.string()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("year", year)
    json.member("month", month)
    json.member("day", day)
    json.member("calendarScale", calendarScale)
  }
}

extension Note: JSONMapEntry {
  var key: String { id }
  init(key: String) { self.init(id: key, note: "") }
  var isComplete: Bool { !note.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "note": note = try json.string()
    case "created": created = try json.moment()
    case "author": author = try json.object(Author())
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("note", note)
    json.member("created", created)
    json.object("author", author)
  }
}

extension Author: JSONObject {
  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "name": name = try json.string()
    case "uri": uri = try json.string()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("name", name)
    json.member("uri", uri)
  }
}

extension PersonalInformation: JSONMapEntry {
  var key: String { id }
  init(key: String) { self.init(id: key, kind: Kind(rawValue: ""), value: "") }
  var isComplete: Bool { !value.isEmpty && !kind.rawValue.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "kind": kind = try json.token()
    case "value": value = try json.string()
    case "level": level = try json.string()
    case "listAs": listAs = try json.integer()
    case "label": label = try json.string()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("kind", kind)
    json.member("value", value)
    json.member("level", level)
    json.member("listAs", listAs)
    json.member("label", label)
  }
}

extension Relation: JSONMapEntry {
  /// What is said of one person is one entry.
  static func united(_ entries: [Relation]) -> [Relation] {
    var united = entries
    united.unite()
    return united
  }

  var key: String { target }
  init(key: String) { self.init(to: key) }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "relation": relation = try json.stringSet()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("relation", relation)
  }
}

extension JSONParser {
  /// Reads a PartialDate or a Timestamp, told apart by `@type` (RFC 9553 section 2.8.1).
  fileprivate mutating func when() throws(JSONError) -> Anniversary.When {
    var date = PartialDate()
    var utc: UTCDateTime?
    var type = "PartialDate"
    try members { (name, json) throws(JSONError) in
      switch name {
      case "@type": type = try json.string()
      case "utc": utc = try json.moment()
      default:
        if try date.readMember(name, from: &json) { return }
        date.extensions.members.append(JSONMember(name, try json.value()))
      }
    }
    if let utc, date == PartialDate() { return .timestamp(utc) }
    guard type == "PartialDate", utc == nil else { throw .type("a PartialDate or a Timestamp") }
    return .date(date)
  }
}

extension JSONWriter {
  fileprivate mutating func when(_ when: Anniversary.When) {
    key("date")
    switch when {
    case .date(let date): date.write(to: &self)
    case .timestamp(let moment):
      beginObject()
      member("@type", "Timestamp")
      member("utc", moment)
      endObject()
    }
  }
}
