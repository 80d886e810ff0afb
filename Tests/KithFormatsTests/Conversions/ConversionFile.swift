import Foundation

/// A file of conversions: tests that read as a specification.
///
/// A test begins with `> test TITLE`; vCard lines follow (without BEGIN, END and `VERSION:4.0`), or a
/// Card (without the members that every Card has). `> convert` asks for a Card of the block before it,
/// `> convert back` for a vCard. `#` begins a comment, `!` a diagnostic or loss.
struct ConversionFile: Sendable {
  let url: URL
  /// What stands before the first test.
  let preface: [String]
  let conversions: [Conversion]

  init(_ url: URL) throws {
    self.url = url
    var preface: [String] = []
    var conversions: [Conversion] = []
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("> test ") {
        let block = Conversion.Block(command: "", lines: [])
        conversions.append(Conversion(title: String(line.dropFirst(7)), blocks: [block]))
      } else if conversions.isEmpty {
        preface.append(line)
      } else if line.hasPrefix("> convert") {
        conversions[conversions.count - 1].blocks.append(.init(command: line, lines: []))
      } else if !line.isEmpty {
        let last = conversions[conversions.count - 1].blocks.count - 1
        conversions[conversions.count - 1].blocks[last].lines.append(line)
      }
    }
    self.preface = preface
    self.conversions = conversions
  }

  /// The text of the file with these blocks in its tests.
  func text(with blocks: [[Conversion.Block]]) -> String {
    var text = preface.joined(separator: "\n")
    if !preface.isEmpty { text += "\n" }
    for (conversion, blocks) in zip(conversions, blocks) {
      text += "> test \(conversion.title)\n"
      for block in blocks {
        if !block.command.isEmpty { text += "\n\(block.command)\n" }
        text += block.lines.joined(separator: "\n") + "\n"
      }
      text += "\n"
    }
    return String(text.dropLast())
  }
}
