import Foundation
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
}
