/// LDIF (RFC 2849): directories as text, and what Thunderbird exports.
struct LDIFFormat: ContactFormat {
  static let family: [any ContactFormat] = [LDIFFormat()]

  let name = "ldif"
  let summary = "LDIF (RFC 2849) of Thunderbird and of directories"
  let fileExtensions = ["ldif", "ldi"]
  let identifiesByUID = true

  var losses: [Loss] { LDIFLosses.table }

  /// An entry begins with its name, `dn:`; comments and the version may stand before the first.
  func certainty(of sample: Sample) -> Certainty {
    guard sample.looksLikeText else { return .none }
    for line in sample.bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(200) {
      if line.first == LDIFLine.comment || line.first == ASCII.space { continue }
      if line.startsIgnoringCase(with: "version:") { continue }
      guard line.startsIgnoringCase(with: "dn:") else { return .none }
      let text = Array(sample.bytes.map(\.lowercased))
      return text.span.firstIndex(of: "objectclass:") != nil ? .certain : .likely
    }
    return .none
  }

  func makeReader(_ options: ReadingOptions) -> (any ContactReader)? {
    LDIFReader(fileName: options.fileName)
  }

  func makeWriter(_ options: WritingOptions) -> (any ContactWriter)? { LDIFWriter() }
}
