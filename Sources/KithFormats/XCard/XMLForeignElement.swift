/// The content of an XML property of vCard: one element of another vocabulary (RFC 6350 section 6.1.5).
final class XMLForeignElement: XMLHandler {
  private var fragment = XMLFragment()
  private var depth = 0
  private var roots = 0
  private var isFit = true

  /// The element as it can stand in an xCard; `nil` where the text is not one well-formed element in a
  /// namespace of its own.
  static func written(_ text: String) -> [UInt8]? {
    let element = XMLForeignElement()
    let reader = XMLDocumentReader(file: "", handler: element)
    reader.read(Array(text.utf8))
    reader.finish()
    return element.isFit && element.roots == 1 && element.fragment.isWhole
      ? element.fragment.bytes : nil
  }

  var isDone: Bool { !isFit }

  func startElement(_ tag: XMLStartTag) {
    if depth == 0 {
      roots += 1
      let namespace = tag.name.namespace
      if namespace == nil || namespace == XCardFormat.namespace { isFit = false }
    }
    depth += 1
    fragment.start(tag)
  }

  func text(_ bytes: Span<UInt8>) { if depth > 0 { fragment.text(bytes) } }

  func endElement() {
    depth -= 1
    fragment.end()
  }

  func report(_ diagnostic: Diagnostic) { isFit = false }

  func inputEndsEarly() { isFit = false }
}
