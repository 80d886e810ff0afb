@testable import KithFormats

/// Writes down the events of a document as text, to compare them at a glance.
final class XMLEvents: XMLHandler {
  private(set) var text = ""
  private(set) var slugs: [String] = []
  private(set) var lines: [Int] = []
  private var pending = ""

  /// The events of some bytes, pushed in blocks.
  static func of(_ bytes: [UInt8], blockSize: Int = 1 << 16) -> XMLEvents {
    let events = XMLEvents()
    let reader = XMLDocumentReader(file: "memory", handler: events)
    for start in stride(from: 0, to: bytes.count, by: blockSize) {
      reader.read(Array(bytes[start..<min(bytes.count, start + blockSize)]))
    }
    reader.finish()
    return events
  }

  static func of(_ text: String) -> XMLEvents { of(Array(text.utf8)) }

  var isDone: Bool { false }

  func startElement(_ tag: XMLStartTag) {
    flush()
    lines.append(tag.place.line)
    text += "<\(tag.name.qualified)"
    for index in 0..<tag.count {
      text += " \(tag.name(tag.number(at: index)).qualified)=[\(tag.value(at: index))]"
    }
    text += tag.place.cut == nil ? ">" : "…>"
  }

  func text(_ bytes: Span<UInt8>) {
    pending += String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }

  func endElement() {
    flush()
    text += "/"
  }

  func report(_ diagnostic: Diagnostic) { slugs.append(diagnostic.slug) }

  func inputEndsEarly() {
    flush()
    text += "!"
  }

  private func flush() {
    text += pending
    pending = ""
  }
}
