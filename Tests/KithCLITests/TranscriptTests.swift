import Foundation
import Testing

/// Every command block of the README, the manual and `Fixtures/commands` prints what stands there.
@Suite struct TranscriptTests {
  static let files: [String] = {
    let root = Program.repository
    let folders = ["Fixtures/commands", "Documentation", "Documentation/formats"]
    let pages = folders.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path()))
        ?? [])
        .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
    }
    return ["README.md"] + pages
  }()

  @Test(arguments: files)
  func `a transcript holds`(file: String) throws {
    let transcript = try Transcript(Program.repository.appending(path: file))
    let program = try Program()
    defer { program.remove() }
    var outputs: [String] = []
    for step in transcript.steps {
      let (output, status) = try program.run(step.command)
      outputs.append(output + (status == 0 ? "" : "=> \(status)\n"))
    }
    if ProcessInfo.processInfo.environment["KITH_ACCEPT"] != nil {
      try FormatsTable.updated(in: transcript.rewritten(with: outputs)).write(
        to: transcript.url, atomically: true, encoding: .utf8)
      return
    }
    for (step, output) in zip(transcript.steps, outputs) {
      #expect(output == step.expected, "$ \(step.command)")
    }
  }

  // Where transcripts are being accepted, the table is written beside this.
  @Test(.disabled(if: ProcessInfo.processInfo.environment["KITH_ACCEPT"] != nil))
  func `the README lists the formats that are registered`() throws {
    let readme = Program.repository.appending(path: "README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains(FormatsTable.text), "`make accept` writes the table anew")
  }
}
