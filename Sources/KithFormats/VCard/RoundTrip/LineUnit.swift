/// A line of a card's text with all that goes on with it: a soft line break, base64 below it, a card in it.
struct LineUnit {
  /// Its place in the text.
  let range: Range<Int>
  /// The name of the property in capitals; empty where the line is none.
  let name: String

  /// Whether the line belongs to the card as such and to no property.
  var isFrame: Bool { name == "BEGIN" || name == "END" || name == "VERSION" }

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
      units.append(LineUnit(range: start..<lines.position, name: name))
      start = lines.position
    }
    return units
  }
}
