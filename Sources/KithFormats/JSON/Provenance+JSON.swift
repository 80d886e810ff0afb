import KithModel
import KithText

extension Source: JSONObject {
  var isComplete: Bool { !format.isEmpty && record > 0 }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "format": format = try json.string()
    case "file": file = try json.string()
    case "record": record = try json.integer()
    case "line": line = try json.integer()
    case "connectedOn": connectedOn = try json.string()
    case "lastContact": lastContact = try json.string()
    case "sent": sent = try json.integer()
    case "received": received = try json.integer()
    case "mentions": mentions = try json.integer()
    case "cells": cells = try json.columns()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("format", format)
    json.member("file", file)
    json.member("record", record)
    json.member("line", line)
    json.member("connectedOn", connectedOn)
    json.member("lastContact", lastContact)
    json.member("sent", sent)
    json.member("received", received)
    json.member("mentions", mentions)
    json.columns(cells, under: "cells")
  }
}

extension FormerJob: JSONObject {
  var isComplete: Bool { organization != nil || title != nil }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "organization": organization = try json.string()
    case "title": title = try json.string()
    case "lastSeen": lastSeen = try json.string()
    case "source": source = try json.string()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("organization", organization)
    json.member("title", title)
    json.member("lastSeen", lastSeen)
    json.member("source", source)
  }
}

extension Change: JSONObject {
  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "at": at = try json.string()
    case "was": was = try json.string()
    case "now": now = try json.string()
    case "rule": rule = try json.string()
    case "reason": reason = try json.string()
    case "merged": isMerged = try json.bool()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("at", at)
    json.member("was", was)
    json.member("now", now)
    json.member("rule", rule)
    json.member("reason", reason)
    json.member("merged", isMerged ? true : nil)
  }
}

extension Merge: JSONObject {
  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "uid": uid = try json.string()
    case "with": with = try json.string()
    case "matchWeight": matchWeight = try json.decimal()
    case "matchProbability": matchProbability = try json.decimal()
    case "evidence":
      evidence = try json.list(Evidence(comparison: "", level: "", matchWeight: 0))
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("uid", uid)
    json.member("with", with)
    json.key("matchWeight")
    json.number(matchWeight)
    json.key("matchProbability")
    json.number(matchProbability)
    json.list("evidence", evidence)
  }
}

extension Evidence: JSONObject {
  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "comparison": comparison = try json.string()
    case "level": level = try json.string()
    case "matchWeight": matchWeight = try json.decimal()
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("comparison", comparison)
    json.member("level", level)
    json.key("matchWeight")
    json.number(matchWeight)
  }
}

extension JSONParser {
  /// Reads `kith:columns`: an array of pairs.
  mutating func columns() throws(JSONError) -> [Column] {
    var columns: [Column] = []
    try array { (json) throws(JSONError) in
      var cells: [String] = []
      try json.array { (json) throws(JSONError) in cells.append(try json.string()) }
      guard cells.count == 2 else { throw JSONError.type("a heading and its value") }
      columns.append(Column(heading: cells[0], value: cells[1]))
    }
    return columns
  }
}

extension JSONWriter {
  mutating func columns(_ columns: [Column], under name: StaticString = "kith:columns") {
    guard !columns.isEmpty else { return }
    key(name)
    beginArray()
    for column in columns {
      beginArray()
      string(column.heading)
      string(column.value)
      endArray()
    }
    endArray()
  }
}
