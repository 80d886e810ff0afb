import Foundation
import KithText
import Testing

/// What the program does with the descriptors that it is given, and with few of them.
@Suite struct DescriptorTests {
  @Test func `hundreds of inputs are read with few descriptors`() throws {
    let program = try Program()
    defer { program.remove() }
    for number in 1...600 {
      let card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Person \(number)\r\nEND:VCARD\r\n"
      try Data(card.utf8).write(to: program.folder.appending(path: "\(number).vcf"))
    }
    let merged = try program.run("ulimit -n 64; kith convert *.vcf --to jsonl -q | wc -l")
    #expect(merged.output.trimmingCharacters(in: .whitespaces) == "600\n")
    let missing = try program.run(
      "ulimit -n 64; kith convert *.vcf no.vcf -o all.jsonl; ls *.jsonl")
    #expect(missing.output.hasPrefix("error: cannot read 'no.vcf'"))
    #expect(!missing.output.contains("Person"))
  }

  /// Runs a line of shell in which `book.csv` is a small book; what it says is in the file `said`.
  private func run(_ line: String) throws -> (said: String, output: String?, status: Int32) {
    let program = try OutputTests.program()
    defer { program.remove() }
    let status = try program.run("(\(line)) 2> said").status
    let texts = ["said", "out.jsonl"].map {
      try? String(contentsOf: program.folder.appending(path: $0), encoding: .utf8)
    }
    return (texts[0] ?? "", texts[1], status)
  }

  @Test(arguments: [
    "kith merge book.csv -q", "kith match book.csv", "kith check book.csv", "kith formats",
    "kith columns book.csv", "kith --help", "kith convert --help", "kith --version",
    "kith keys book.csv", "kith explain Ada Ben book.csv",
    "kith merge book.csv -q --to jsonl -o /dev/stdout",
  ])
  func `what cannot be delivered is no success`(command: String) throws {
    let closed = try run("\(command) >&-")
    #expect(closed.status == 74, "\(closed.said)")
    #expect(closed.said.contains("closed"), "\(closed.said)")
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let full = try run("\(command) > /dev/full")
    #expect(full.status == 74, "\(full.said)")
  }

  @Test func `where standard output is closed, no other file of the run appears`() throws {
    let program = try OutputTests.program()
    defer { program.remove() }
    let (_, status) = try program.run("kith merge book.csv -q --clusters c.csv >&-")
    #expect(status == 74)
    #expect(try OutputTests.names(program) == [])
  }

  @Test func `messages never go into a file of the run`() throws {
    let closed = try run("kith convert --to jsonl -o out.jsonl < book.csv 2>&-")
    #expect(closed.status == 0)
    #expect(closed.output?.split(separator: "\n").count == 2)
    #expect(closed.output?.hasPrefix("{\"@type\":\"Card\"") == true)
    let all = try run("kith convert book.csv --to jsonl -o out.jsonl <&- >&- 2>&-")
    #expect(
      all.status == 0 && all.output == closed.output?.replacing("\"-\"", with: "\"book.csv\""))
  }

  @Test(arguments: ["", "-"])
  func `a closed standard input is no empty one`(input: String) throws {
    let result = try run("kith merge \(input) -o out.jsonl <&-")
    #expect(result.status == 66 && result.said.hasPrefix("error: no input"))
    #expect(result.output == nil)
  }

  @Test func `/dev/stdout is written through, in its place among what others write`() throws {
    let program = try OutputTests.program()
    defer { program.remove() }
    _ = try program.run(
      "{ echo first; kith convert book.csv -q --to jsonl -o /dev/stdout --force; echo last; } > all"
    )
    let text = try String(contentsOf: program.folder.appending(path: "all"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4 && lines.first == "first" && lines.last == "last")
    let given = try program.run(
      "kith convert book.csv -q --to jsonl -o /dev/fd/7 7> given; wc -l < given")
    #expect(given.output.filter { !$0.isWhitespace } == "2")
    #expect(try program.run("kith convert book.csv -q --to jsonl -o /dev/fd/9").status == 73)
  }
}
