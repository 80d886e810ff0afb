import Foundation
import Testing

/// `kith review` at a terminal.
@Suite(.timeLimit(.minutes(5))) struct ReviewTests {
  static let inputs = ["old", "new"].map { "Fixtures/commands/inputs/\($0)-book.csv" }
  static let question = "[?] help"

  static func lines(of program: Program) throws -> [String] {
    try String(contentsOf: program.folder.appending(path: "mine.jsonl"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  static func start(_ program: Program) throws -> PseudoTerminal {
    try PseudoTerminal(program, ["review"] + inputs + ["--decisions", "mine.jsonl"])
  }

  @Test func `answers are kept, and the next session asks what is left`() throws {
    let program = try Program()
    defer { program.remove() }
    let first = try Self.start(program)
    #expect(first.read(until: Self.question).contains("pair 1 of 2"))
    try first.press("n")
    #expect(first.read(until: Self.question).contains("pair 2 of 2"))
    try first.press("q")
    #expect(first.read(until: "mine.jsonl").contains("1 decided (0 same, 1 different), 1 left"))
    #expect(first.wait() == 0)
    #expect(try Self.lines(of: program).count == 1)
    let second = try Self.start(program)
    #expect(second.read(until: Self.question).contains("pair 1 of 1"))
    try second.press("y")
    #expect(second.read(until: "[q]uit").contains("that was the last pair"))
    try second.press("q")
    #expect(second.wait() == 0)
    #expect(
      try Self.lines(of: program).map { $0.prefix(18) }
        == [
          "{\"verdict\":\"differe", "{\"verdict\":\"same\",",
        ].map { $0.prefix(18) })
  }

  @Test func `a reason stands in the file with its answer`() throws {
    let program = try Program()
    defer { program.remove() }
    let session = try Self.start(program)
    _ = session.read(until: Self.question)
    try session.press("rthe cook is a Kim too, 李\r")
    _ = session.read(until: "because: the cook is a Kim too, 李")
    try session.press("n")
    _ = session.read(until: "pair 2 of 2")
    try session.press("q")
    #expect(session.wait() == 0)
    #expect(try Self.lines(of: program)[0].contains(#""reason":"the cook is a Kim too, 李""#))
  }

  @Test func `Ctrl-C leaves the file whole and ends with 130`() throws {
    let program = try Program()
    defer { program.remove() }
    let session = try Self.start(program)
    _ = session.read(until: Self.question)
    try session.press("n")
    _ = session.read(until: Self.question)
    session.interrupt()
    #expect(session.wait() == 130)
    let lines = try Self.lines(of: program)
    #expect(lines.count == 1 && lines[0].hasSuffix("}"))
  }

  @Test func `what others decide meanwhile stays, whatever is answered or taken back here`() throws
  {
    let program = try Program()
    defer { program.remove() }
    let session = try Self.start(program)
    _ = session.read(until: Self.question)
    let command = "kith link Support 'Jonathan Pereira' \(Self.inputs.joined(separator: " "))"
    let (output, status) = try program.run("\(command) --decisions mine.jsonl")
    #expect(status == 0, "\(output)")
    try session.press("n")
    _ = session.read(until: "pair 2 of 2")
    #expect(try Self.lines(of: program).count == 2)
    try session.press("u")
    _ = session.read(until: "pair 1 of 2")
    let left = try Self.lines(of: program)
    #expect(left.count == 1 && left[0].contains("Jonathan"))
    try session.press("q")
    #expect(session.wait() == 0)
  }
}
