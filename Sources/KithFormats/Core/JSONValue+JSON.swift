public import KithModel

extension JSONValue {
  /// Appends the value as one line of JSON.
  public func encodeLine(into bytes: inout [UInt8]) {
    var json = JSONWriter()
    json.value(self)
    bytes += json.bytes
    bytes.append(ASCII.lineFeed)
  }
}
