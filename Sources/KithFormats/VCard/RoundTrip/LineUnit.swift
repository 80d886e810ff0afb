import KithText

/// A line of a card's text with all that goes on with it: a soft line break, base64 below it, a card in it.
struct LineUnit {
  /// Its place in the text.
  let range: Range<Int>
  /// The name of the property in capitals; empty where the line is none.
  let name: String
  /// The group that the line is in, in small letters; empty where it is in none.
  let group: String
  /// Whether the value is no address but the photo, logo, sound or key itself.
  let isInline: Bool

  /// Whether the line belongs to the card as such and to no property.
  var isFrame: Bool { name == "BEGIN" || name == "END" || name == "VERSION" }

  /// The line itself; `nil` where it is no property.
  func line(in text: [UInt8], _ version: VCardVersion) -> ContentLine? {
    var line = ContentLine()
    line.version = version
    var lines = LogicalLines(text, range, number: 1, indentation: 0)
    return lines.next(into: &line) && line.parse() ? line : nil
  }

  /// The lines of a text.
  static func all(in text: [UInt8], version: VCardVersion) -> [LineUnit] {
    var units: [LineUnit] = []
    var line = ContentLine()
    line.version = version
    var lines = LogicalLines(text, 0..<text.count, number: 1, indentation: 0)
    var start = 0
    while lines.next(into: &line) {
      let isProperty = line.parse()
      if isProperty { lines.takeContinuation(of: &line) }
      let name = isProperty ? line.text(of: line.name).uppercased() : ""
      let group = isProperty ? line.text(of: line.group).lowercased() : ""
      let isInline =
        isProperty
        && (line.encoding == .base64 || line.bytes[line.value].startsIgnoringCase(with: "data:"))
      units.append(
        LineUnit(range: start..<lines.position, name: name, group: group, isInline: isInline))
      start = lines.position
    }
    return units
  }

  /// The places of lines that belong together: those of one group, and each of no group by itself; frames are left out.
  static func groups(of units: [LineUnit]) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [String: Int] = [:]
    for (index, unit) in units.enumerated() where !unit.isFrame {
      if unit.group.isEmpty {
        groups.append([index])
      } else if let place = places[unit.group] {
        groups[place].append(index)
      } else {
        places[unit.group] = groups.count
        groups.append([index])
      }
    }
    return groups
  }
}
