import Foundation
import Testing

/// Whatever strangers wrote, a terminal finds nothing in messages and reports to obey.
@Suite struct SafeTerminalTests {
  /// Sequences that would set a title or a colour, C1 controls, marks of direction, line ends of all kinds.
  static let trap =
    "A\u{1B}]0;pwn\u{07}\u{9B}31m\u{202E}\u{2028}\u{200B}\u{85}\u{7F}\r\nerror: all is lost"

  static let verbs = [
    "link u0 u1 people.jsonl --decisions d.jsonl", "apart u0 u1 people.jsonl --decisions d.jsonl",
    "match people.jsonl", "match people.jsonl --json", "explain u0 u1 people.jsonl",
    "explain u0 u1 people.jsonl --json", "explain \"$TRAP\" u1 people.jsonl", "check people.jsonl",
    "check people.jsonl --json", "check \"$TRAP.vcf\"", "check \"$TRAP.vcf\" --json",
    "columns table.csv", "columns table.csv --json", "formats", "convert people.jsonl --to table",
    "convert people.jsonl --to table --json", "convert \"$TRAP.vcf\" --to table -v",
    "convert \"$TRAP.vcf\" --to table --json", "convert \"$TRAP\"", "convert \"$TRAP\" --json",
    "convert people.jsonl --to \"$TRAP\"", "convert people.jsonl \"--$TRAP\"",
    "convert people.jsonl -o \"$TRAP/$TRAP\" --to csv", "clean people.jsonl --dry-run",
    "clean people.jsonl --dry-run --json", "merge people.jsonl --to table --progress always",
    "convert people.jsonl --to vcard -o \"$TRAP.out.vcf\"", "convert people.jsonl --to jsonl",
    "keys people.jsonl", "convert table.csv --to table -v", "\"$TRAP\"",
    "merge people.jsonl --decisions \"$TRAP.vcf\" --to table",
  ]

  @Test(arguments: verbs)
  func `nothing that is shown can command the terminal`(verb: String) throws {
    let program = try Program()
    defer { program.remove() }
    try Self.fill(program.folder)
    let (output, _) = try program.run("export TRAP; TRAP=$(cat trap); kith " + verb)
    let unsafe = output.unicodeScalars.filter {
      switch $0.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E: true
      default: false
      }
    }
    #expect(unsafe.isEmpty, "\(output)")
    #expect(!output.split(separator: "\n").contains { $0.hasPrefix("error: all is lost") })
  }

  @Test(arguments: ["html", "csv", "vcard", "vcard21", "xcard", "ldif", "google", "jsonl"])
  func `no format commands a terminal that it is written to`(format: String) throws {
    let program = try Program()
    defer { program.remove() }
    try Self.fill(program.folder)
    let terminal = try PseudoTerminal(
      program, ["convert", "people.jsonl", "--to", format, "--quiet"])
    let output = terminal.read(until: "never said")
    // LDIF packs what is not plain, so the words themselves need not be there.
    #expect(terminal.wait() == 0 && !output.isEmpty)
    let unsafe = output.unicodeScalars.filter {
      switch $0.value {
      case 0x0A, 0x0D, 0x09: false
      case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E: true
      default: false
      }
    }
    #expect(unsafe.isEmpty, "\(output.unicodeScalars.map(\.value))")
  }

  private static func fill(_ folder: URL) throws {
    func write(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let escaped = String(decoding: try JSONEncoder().encode(trap), as: UTF8.self)
    let cards = (0..<3).map {
      #"{"@type":"Card","version":"1.0","uid":"u\#($0)","name":{"full":\#(escaped)},"#
        + #""emails":{"a":{"address":"a@x.example","label":\#(escaped)}},"#
        + #""notes":{"a":{"note":\#(escaped)}},\#(escaped):1,"phones":\#(escaped)}"# + "\n"
    }
    try write(cards.joined(), "people.jsonl")
    let cell = "\"\(trap)\""
    try write("Name,E-mail,\(cell)\n\(cell),a@x.example,\(cell)\n", "table.csv")
    try write(
      "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:\(trap)\r\nX\u{1B}Y\u{9B}\r\nEND:VCARD\r\n", "\(trap).vcf")
    try write(trap, "trap")
  }
}
