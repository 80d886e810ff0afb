import KithModel

extension VCardProperty {
  /// A line as a jCard tuple (RFC 7095 section 3.3); without a declared type the value stays escaped.
  init(_ line: ContentLine) {
    self.init(line, text: line.rawText)
  }

  /// A line whose value is given as escaped text.
  init(_ line: ContentLine, text: String) {
    var kept = ParameterList()
    if !line.group.isEmpty { kept.add("group", line.text(of: line.group)) }
    var type = "unknown"
    for parameter in line.parameters {
      let value = line.text(ofParameter: parameter.value)
      switch parameter.name {
      case .charset: break
      case .encoding where line.encoding != .base64: break
      case .value where type == "unknown": type = value.lowercased()
      default: kept.add(line.spelling(of: parameter), value)
      }
    }
    self.init(
      line.text(of: line.name).lowercased(), parameters: kept.parameters, type: type,
      values: [.string(text)])
  }
}
