import KithModel
public import KithText

extension JSONValue {
  /// Reads a text that is one value.
  ///
  /// - Throws: ``ReadingError`` where it is none.
  public static func decode(_ bytes: ArraySlice<UInt8>) throws(ReadingError) -> JSONValue {
    var json = JSONParser(bytes)
    do throws(JSONError) {
      let value = try json.value()
      try json.expectEnd()
      return value
    } catch {
      throw ReadingError("not one value of JSON")
    }
  }

  /// The value where it is a text, else its JSON.
  var text: String {
    if case .string(let text) = self { return text }
    var json = JSONWriter()
    json.value(self)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Appends the value as one line of JSON.
  public func encodeLine(into bytes: inout [UInt8]) {
    var json = JSONWriter()
    json.value(self)
    bytes += json.bytes
    bytes.append(ASCII.lineFeed)
  }
}
