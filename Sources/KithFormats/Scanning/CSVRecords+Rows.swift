import KithText

/// Records that are nobody's.
extension CSVRecords {
  /// Whether the record is a line drawn between others: `|---|:---|`, `====`.
  var isRuler: Bool {
    var strokes = 0
    for field in fields {
      for index in field.start..<field.end {
        switch buffer[index] {
        case UInt8(ascii: "-"), ASCII.equals: strokes += 1
        case UInt8(ascii: "+"), ASCII.colon, ASCII.space: break
        default: return false
        }
      }
    }
    return strokes >= 3
  }

  /// Whether the record is these headings once more: files were joined one behind the other, each with its
  /// header, and perhaps its byte-order mark.
  func repeats(_ headings: [String]) -> Bool {
    guard let first = fields.first, let heading = headings.first, fields.count == headings.count
    else { return false }
    let surplus = (first.end - first.start) - heading.utf8.count
    guard surplus == 0 || surplus == Self.markLength else { return false }
    return zip(fields, headings).allSatisfy { field, heading in
      let cell = text(field)
      return cell == heading || cell == "\u{FEFF}" + heading
    }
  }

  private static let markLength = 3
}
