import KithModel
import KithText

extension VCardOrigin: JSONObject {
  var isComplete: Bool { !version.isEmpty }

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "version": version = try json.string()
    case "lines":
      var text: [UInt8] = []
      try json.array { (json) throws(JSONError) in try json.line(into: &text) }
      self.text = text
    default: return false
    }
    return true
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("version", version)
    guard !text.isEmpty else { return }
    json.key("lines")
    json.beginArray()
    let isText = UTF8Repair.isValid(text)
    let span = text.span
    var start = 0
    while start < span.count {
      let end = ByteScan.firstIndex(
        of: ASCII.lineFeed, or: ASCII.lineFeed, in: span, from: start, to: span.count)
      json.line(span.extracting(start..<end), isText: isText)
      start = end + 1
    }
    json.endArray()
  }
}

extension JSONParser {
  /// Reads a line: a text, or an object with its bytes in base64.
  fileprivate mutating func line(into text: inout [UInt8]) throws(JSONError) {
    let start = text.count
    if peek() == ASCII.quote {
      text += try string().utf8
    } else {
      try members { (name, json) throws(JSONError) in
        guard name == "base64", let bytes = Base64.decode(try json.string().utf8) else {
          throw JSONError.type("a line in base64")
        }
        text += bytes
      }
    }
    guard !text[start...].contains(where: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn })
    else { throw .type("a line without line ends") }
    text.append(ASCII.lineFeed)
  }
}

extension JSONWriter {
  /// Writes a line: as text, or where it is no UTF-8 in base64.
  fileprivate mutating func line(_ line: borrowing Span<UInt8>, isText: Bool) {
    if isText { return string(utf8: line) }
    var bytes: [UInt8] = []
    for index in line.indices { bytes.append(line[index]) }
    if UTF8Repair.isValid(bytes) { return string(utf8: line) }
    beginObject()
    key("base64")
    string(Base64.encode(bytes))
    endObject()
  }
}
