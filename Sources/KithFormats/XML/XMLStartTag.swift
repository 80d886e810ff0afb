/// The start tag that is being handled: its name and attributes.
///
/// Values become Strings only when they are asked for. One object serves all tags of a document and is
/// empty outside ``XMLHandler/startElement(_:)``.
///
/// `unsafe`: five pointers an attribute, as SAX2 hands them over; positions are checked against `count`,
/// which is 0 when the pointers are not valid. The values are UTF-8, which the decoding before the parser sees
/// to, so that making Strings of them need not look again.
@safe final class XMLStartTag {
  /// The number of the element's name.
  private(set) var number = 0
  /// The number of attributes.
  private(set) var count = 0
  /// Where the tag stood.
  private(set) var place = XMLPlace(line: 0)
  private var table = XMLNameTable()
  private var attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// The element's name.
  var name: XMLName { table.names[number] }
  /// How many names the document has used.
  var knownNames: Int { table.names.count }

  /// The name with a number.
  func name(_ number: Int) -> XMLName { table.names[number] }

  /// The number of an attribute's name: equal names have equal numbers, which count up from 0.
  func number(at index: Int) -> Int { table.attributes[index] }

  /// The numbers of the names of all attributes.
  var numbers: [Int] { table.attributes }

  /// The value of an attribute.
  func value(at index: Int) -> String {
    unsafe Self.text(bytes(at: index))
  }

  /// The value of `xml:base`, if the element has one.
  var base: String? {
    for index in 0..<count {
      let name = name(number(at: index))
      if name.local == "base", name.prefix == "xml" { return value(at: index) }
    }
    return nil
  }

  /// A part of the value of an attribute, whose ends stand between characters.
  func value(at index: Int, _ range: Range<Int>) -> String {
    let bytes = unsafe bytes(at: index)
    let range = range.clamped(to: 0..<bytes.count)
    return unsafe Self.text(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    unsafe String(copying: UTF8Span(unchecked: Span(_unsafeElements: bytes)))
  }

  /// Lets a function look at the bytes of an attribute's value.
  @inline(__always)
  func withValue<Result>(at index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(unsafe Span(_unsafeElements: bytes(at: index)))
  }

  @inline(__always)
  private func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    guard index >= 0, index < count, let attributes = unsafe attributes,
      let start = unsafe attributes[5 * index + 3], let end = unsafe attributes[5 * index + 4]
    else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    return unsafe UnsafeBufferPointer(start: start, count: end - start)
  }

  /// Fills the tag for a call of the handler.
  func begin(
    local: XMLNameTable.Text, prefix: XMLNameTable.Text, namespace: XMLNameTable.Text,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int, place: XMLPlace
  ) {
    number = unsafe table.number(local: local, prefix: prefix, namespace: namespace)
    unsafe table.take(attributes, count: count)
    unsafe self.attributes = unsafe attributes
    self.count = count
    self.place = place
  }

  /// Empties the tag after the call.
  func end() {
    count = 0
    unsafe attributes = nil
  }
}

/// Where a start tag stood, and whether it came whole.
struct XMLPlace {
  /// The physical line of its `<`, from 1.
  let line: Int
  /// Where the file ends in the tag, or the tag is too large: what there is of it, as a name without
  /// attributes is all that the parser gets.
  var cut: [UInt8]?
}

/// Where the value of an attribute begins and ends, and where the tag goes on.
struct XMLAttributeExtent {
  let start: Int
  let end: Int
  let next: Int
}
