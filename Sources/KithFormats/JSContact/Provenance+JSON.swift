import KithModel

extension Source: JSONObject {
  var isComplete: Bool { !format.isEmpty && record > 0 }

  mutating func take(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool {
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

  /// Reads `kith:changes`.
  mutating func changes() throws(JSONError) -> [Change] {
    var changes: [Change] = []
    try array { (json) throws(JSONError) in
      var change = Change(at: "", was: "", rule: "")
      try json.members { (name, json) throws(JSONError) in
        switch name {
        case "at": change.at = try json.string()
        case "was": change.was = try json.string()
        case "now": change.now = try json.string()
        case "rule": change.rule = try json.string()
        case "reason": change.reason = try json.string()
        case "merged": change.isMerged = try json.bool()
        default: throw JSONError.type("a change")
        }
      }
      changes.append(change)
    }
    return changes
  }

  /// Reads `kith:merges`.
  mutating func merges() throws(JSONError) -> [Merge] {
    var merges: [Merge] = []
    try array { (json) throws(JSONError) in
      var merge = Merge(uid: "", with: "", matchWeight: 0, matchProbability: 0)
      try json.members { (name, json) throws(JSONError) in
        switch name {
        case "uid": merge.uid = try json.string()
        case "with": merge.with = try json.string()
        case "matchWeight": merge.matchWeight = try json.double()
        case "matchProbability": merge.matchProbability = try json.double()
        case "evidence": merge.evidence = try json.evidence()
        default: throw JSONError.type("a merge")
        }
      }
      merges.append(merge)
    }
    return merges
  }

  private mutating func evidence() throws(JSONError) -> [Evidence] {
    var list: [Evidence] = []
    try array { (json) throws(JSONError) in
      var evidence = Evidence(comparison: "", level: "", matchWeight: 0)
      try json.members { (name, json) throws(JSONError) in
        switch name {
        case "comparison": evidence.comparison = try json.string()
        case "level": evidence.level = try json.string()
        case "matchWeight": evidence.matchWeight = try json.double()
        default: throw JSONError.type("evidence")
        }
      }
      list.append(evidence)
    }
    return list
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

  mutating func changes(_ changes: [Change]) {
    guard !changes.isEmpty else { return }
    key("kith:changes")
    beginArray()
    for change in changes {
      beginObject()
      member("at", change.at)
      member("was", change.was)
      member("now", change.now)
      member("rule", change.rule)
      member("reason", change.reason)
      member("merged", change.isMerged ? true : nil)
      endObject()
    }
    endArray()
  }

  mutating func merges(_ merges: [Merge]) {
    guard !merges.isEmpty else { return }
    key("kith:merges")
    beginArray()
    for merge in merges {
      beginObject()
      member("uid", merge.uid)
      member("with", merge.with)
      key("matchWeight")
      number(merge.matchWeight)
      key("matchProbability")
      number(merge.matchProbability)
      key("evidence")
      beginArray()
      for evidence in merge.evidence { self.evidence(evidence) }
      endArray()
      endObject()
    }
    endArray()
  }

  private mutating func evidence(_ evidence: Evidence) {
    beginObject()
    member("comparison", evidence.comparison)
    member("level", evidence.level)
    key("matchWeight")
    number(evidence.matchWeight)
    endObject()
  }
}
