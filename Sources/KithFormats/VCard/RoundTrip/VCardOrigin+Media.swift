public import KithModel

extension VCardOrigin {
  /// Takes the lines out of the text that hold a photo, logo or sound themselves.
  ///
  /// What was taken out of a contact must not stay in what is remembered of its file; and a writer need not
  /// find out anew which of the lines says no longer what the contact says.
  public mutating func removeInlineMedia(ofKinds kinds: Set<Resource.Kind>) {
    let names = Set(kinds.map { $0.rawValue.uppercased() })
    var line = ContentLine()
    line.version = VCardVersion(rawValue: version) ?? .v30
    var lines = LogicalLines(text, 0..<text.count, number: 1, indentation: 0)
    var rest: [UInt8] = []
    var start = 0
    while lines.next(into: &line) {
      let isProperty = line.parse()
      if isProperty { lines.takeContinuation(of: &line) }
      if !isProperty || !line.holdsMedia(of: names) { rest += text[start..<lines.position] }
      start = lines.position
    }
    text = rest + text[start...]
  }
}

extension ContentLine {
  /// Whether the value is no address but the photo, logo or sound itself.
  fileprivate func holdsMedia(of names: Set<String>) -> Bool {
    guard encoding == .base64 || bytes[value].startsIgnoringCase(with: "data:") else {
      return false
    }
    return names.contains(text(of: name).uppercased())
  }
}
