import KithText

/// LDIF (RFC 2849): directories as text, and what Thunderbird exports.
struct LDIFFormat: ReadableFormat, WritableFormat {
  let name = "ldif"
  let summary = "LDIF (RFC 2849) of Thunderbird and of directories"
  let fileExtensions = ["ldif", "ldi"]
  let identifiesByUID = true

  /// An entry begins with its name, `dn:`, and goes on with attributes; comments and the version may stand before
  /// the first.
  func certainty(of sample: Sample) -> Certainty {
    guard sample.looksLikeText else { return .none }
    let lines = sample.bytes.split(
      maxSplits: 200, whereSeparator: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
    ).prefix(200).filter { $0.first != LDIFLine.comment && $0.first != ASCII.space }
    let entry = lines.drop { $0.startsIgnoringCase(with: "version:") }
    guard let first = entry.first, first.startsIgnoringCase(with: "dn:") else { return .none }
    return entry.dropFirst().first.map(Self.isAttribute) ?? false ? .certain : .likely
  }

  /// Whether a line begins with the description of an attribute and a colon.
  private static func isAttribute(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.prefix { $0.isLetter || $0.isDigit || "-;._".utf8.contains($0) }
    return name.first?.isLetter == true && line[name.endIndex...].first == ASCII.colon
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    LDIFReader(fileName: options.fileName)
  }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { LDIFWriter() }
}
