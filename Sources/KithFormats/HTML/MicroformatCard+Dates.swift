import KithModel
import KithText

// Dates and categories.
extension MicroformatCard {
  mutating func addDate(_ name: String, _ text: String, _ sink: XMLRecordSink) {
    guard let date = sink.date(text, of: contact) else {
      return add(text) { $0.columns.append(Column(heading: name, value: $1)) }
    }
    contact.anniversaries.append(
      Anniversary(
        id: MapID.number(contact.anniversaries.count + 1), kind: name == "bday" ? .birth : .wedding,
        date: .date(date)))
  }

  mutating func addRevision(_ text: String, _ sink: XMLRecordSink) {
    contact.updated = sink.moment(text, of: contact)
    if contact.updated == nil { add(text) { $0.columns.append(Column(heading: "rev", value: $1)) } }
  }

  /// A category, or the tag that its link ends in (rel-tag).
  func category(_ node: Int) -> String {
    let element = page.tree[node]
    guard element.words("rel").contains("tag"), !isModern, let href = element.attribute("href"),
      let last = href.prefix(while: { $0 != "?" && $0 != "#" }).split(separator: "/").last
    else { return page.value(of: node) }
    return Self.decoded(last)
  }

  /// The text of a path segment, `%20` as a blank.
  private static func decoded(_ segment: Substring) -> String {
    let bytes = Array(segment.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
