import KithText

extension Diagnostic {
  /// Appends the diagnostic as one line of JSON, for `--json`.
  public func encodeJSON(into bytes: inout [UInt8]) {
    var json = JSONWriter()
    json.beginObject()
    json.member("level", severity.rawValue)
    json.member("code", slug)
    json.member("file", file)
    json.member("line", line)
    json.member("record", record)
    json.member("message", what)
    json.member("done", done)
    json.member("count", count > 1 ? count : nil)
    if let citation {
      json.member("property", citation.property)
      json.member("section", citation.section)
      json.member("repaired", citation.isRepaired)
    }
    json.endObject()
    bytes += json.bytes
    bytes.append(ASCII.lineFeed)
  }
}

extension Reject {
  /// Appends the reject as one line of JSON, for `--rejects`; bytes that are no UTF-8 go as `rawBase64`.
  public func encodeJSON(into bytes: inout [UInt8]) {
    var json = JSONWriter()
    json.beginObject()
    json.member("file", file)
    json.member("record", record)
    json.member("line", line)
    json.member("reason", reason)
    if UTF8Repair.isValid(raw) {
      json.member("raw", String(decoding: raw, as: UTF8.self))
    } else {
      json.member("rawBase64", Base64.encode(raw))
    }
    json.endObject()
    bytes += json.bytes
    bytes.append(ASCII.lineFeed)
  }
}
