import ArgumentParser
import Foundation
import KithFormats
import KithTestSupport
import Testing

@testable import KithCLI

/// That there is a worst case for all that reads, works and writes; `make growth` counts what they take.
@Suite struct WorstCaseTests {
  @Test(
    arguments: FormatRegistry.standard.readable
      .map(\.name))
  func `each format that is read has a worst case`(format: String) {
    #expect(WorstCase.all.contains { $0.format == format })
  }

  @Test(arguments: KithCommand.stages.map { $0._commandName })
  func `each step has a worst case`(step: String) {
    #expect(
      WorstCase.all.contains {
        $0.words.contains(step) || step == "dedupe" && $0.words.contains("merge")
      })
  }

  @Test func `no two worst cases have one name`() {
    #expect(Set(WorstCase.all.map(\.name)).count == WorstCase.all.count)
  }

  @Test(arguments: WorstCase.all)
  func `a worst case is recognised and understood`(worst: WorstCase) throws {
    let text = worst.text(5)
    let sample = Sample(Array(text.utf8), isWhole: true)
    #expect(
      FormatRegistry.standard.detect(sample, ReadingOptions(fileName: worst.fileName))?.format.name
        == worst.format)
    let program = try Program()
    defer { program.remove() }
    try Data(worst.input(5)).write(to: program.folder.appending(path: worst.fileName))
    let words = worst.words.map { $0 == "IN" ? worst.fileName : $0 }
    let run = try program.run("kith \(words.joined(separator: " ")) > /dev/null")
    #expect(run.status == 0, "\(run.output)")
  }
}
