import Foundation
import KithFormats

/// A file of cards and what is wrong with them, as `Fixtures/check/vcard/README.md` describes.
struct CheckFile: Sendable {
  /// A card or file, and what is found in it.
  struct Case: Sendable {
    var heading: String
    var lines: [String] = []
    var findings: [String] = []
    var isWhole: Bool { heading.hasPrefix("file") }
  }

  let url: URL
  private var preface: [String] = []
  private(set) var cases: [Case] = []

  init(_ url: URL) throws {
    self.url = url
    var isFinding = false
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      if line == "> finds" {
        isFinding = true
      } else if line.hasPrefix("> ") {
        cases.append(Case(heading: String(line.dropFirst(2))))
        isFinding = false
      } else if cases.isEmpty {
        preface.append(line)
      } else if isFinding, !line.isEmpty {
        cases[cases.count - 1].findings.append(line)
      } else if !line.isEmpty {
        cases[cases.count - 1].lines.append(line)
      }
    }
  }

  /// The file with what is found now.
  func text(with findings: [[String]]) -> String {
    let blocks = zip(cases, findings).map { test, findings in
      (["> \(test.heading)"] + test.lines + ["", "> finds"] + findings).joined(separator: "\n")
    }
    return preface.joined(separator: "\n") + "\n" + blocks.joined(separator: "\n\n") + "\n"
  }
}

extension CheckFile.Case {
  /// The bytes of the file.
  var bytes: [UInt8] {
    var lines = lines
    if !isWhole {
      let version = heading.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      let head = ["BEGIN:VCARD", "VERSION:\(version)", "FN:Ada Lovelace", "N:Lovelace;Ada;;;"]
      lines = head + lines + ["END:VCARD"]
    }
    return lines.flatMap { line in
      line.hasSuffix("¶")
        ? Self.bytes(of: line.dropLast()) + [0x0A] : Self.bytes(of: line[...]) + [0x0D, 0x0A]
    }
  }

  /// The bytes of a line, in which `<F8>` is one of them.
  private static func bytes(of line: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = line
    while let match = rest.firstMatch(of: #/<([0-9A-F]{2})>/#) {
      bytes += rest[..<match.range.lowerBound].utf8
      bytes.append(UInt8(match.output.1, radix: 16) ?? 0)
      rest = rest[match.range.upperBound...]
    }
    return bytes + rest.utf8
  }

  /// What is found now, a line each.
  func found(blockSize: Int = 1 << 16) throws -> [String] {
    let batch = try ContactInput.readAll(
      bytes, fileName: "cards.vcf", validates: true, blockSize: blockSize)
    return batch.diagnostics.map { diagnostic in
      let place = [diagnostic.line.map { String($0) }, diagnostic.citation?.property]
        .compactMap(\.self).joined(separator: " ")
      let text = diagnostic.description.split(separator: ": ", maxSplits: 1).last ?? ""
      return "\(place): \(text)\(diagnostic.citation?.isRepaired == true ? ", repaired" : "")"
    }
  }
}
