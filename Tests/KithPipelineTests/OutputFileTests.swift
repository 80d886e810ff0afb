import Foundation
import KithFormats
import KithPipeline
import Testing

/// A file appears under its name only when it is whole.
@Suite struct OutputFileTests {
  @Test func `nothing stands under the name before the end`() throws {
    let place = try Workplace()
    let file = try OutputFile(place.path("out"), mayReplace: false, inputs: [])
    try file.write(Array("whole".utf8))
    #expect(place.text("out") == nil)
    try file.commit()
    #expect(place.text("out") == "whole")
    #expect(place.names == ["out"])
  }

  @Test func `a file that is never finished leaves nothing behind`() throws {
    let place = try Workplace()
    do {
      let file = try OutputFile(place.path("out"), mayReplace: false, inputs: [])
      try file.write(Array("half".utf8))
      #expect(place.names.count == 1)
    }
    #expect(place.names == [])
  }

  @Test func `a file that is there is not replaced unless that was asked for`() throws {
    let place = try Workplace()
    try place.write("old", to: "out")
    #expect(throws: OutputError.exists(place.path("out"))) {
      try OutputFile(place.path("out"), mayReplace: false, inputs: [])
    }
    let file = try OutputFile(place.path("out"), mayReplace: true, inputs: [])
    try file.write(Array("new".utf8))
    #expect(place.text("out") == "old")
    try file.commit()
    #expect(place.text("out") == "new")
    #expect(place.names == ["out"])
  }

  @Test func `an input is never replaced, by whatever name it is called`() throws {
    let place = try Workplace()
    let path = try place.write(SampleText.table, to: "in.csv")
    try FileManager.default.createSymbolicLink(
      atPath: place.path("link.csv"), withDestinationPath: path)
    try FileManager.default.linkItem(atPath: path, toPath: place.path("twin.csv"))
    let input = try FileDescriptor.reading(path)
    for name in ["in.csv", "link.csv", "twin.csv", "../\(place.folder.lastPathComponent)/in.csv"] {
      #expect(throws: OutputError.isInput(place.path(name))) {
        try OutputFile(place.path(name), mayReplace: true, inputs: [input])
      }
    }
    #expect(place.text("in.csv") == SampleText.table)
  }

  @Test func `a folder that is not there is said, not made`() throws {
    let place = try Workplace()
    let error = #expect(throws: OutputError.self) {
      try OutputFile(place.path("no/out"), mayReplace: true, inputs: [])
    }
    #expect(error?.description.contains("no/out") == true)
    #expect(place.names == [])
  }

  @Test(arguments: [FailingStep(after: 0), FailingStep(after: 2), FailingStep(after: nil)])
  func `a run that fails leaves the file of before and nothing else`(step: FailingStep) throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "in.csv")
    try place.write("old", to: "out.csv")
    let input = try place.input("in.csv")
    try #require(throws: FailingStep.Failure.self) {
      let file = try OutputFile(
        place.path("out.csv"), mayReplace: true, inputs: [], inputFiles: Set(input.identities))
      try Self.run([input], steps: [step], sink: file)
      try file.commit()
    }
    #expect(place.text("out.csv") == "old")
    #expect(place.names == ["in.csv", "out.csv"])
  }

  @Test func `a run over a file that is no contacts leaves nothing`() throws {
    let place = try Workplace()
    try place.write("\u{1}\u{0}\u{2}", to: "in.bin")
    let input = try place.input("in.bin")
    #expect(throws: RunError.self) {
      let file = try OutputFile(
        place.path("out.csv"), mayReplace: true, inputs: [], inputFiles: Set(input.identities))
      try Self.run([input], steps: [], sink: file)
      try file.commit()
    }
    #expect(place.names == ["in.bin"])
  }

  static func run(_ inputs: [Pipeline.Input], steps: [any Step], sink: any ByteSink) throws {
    let writer = try #require(
      FormatRegistry.format(named: "csv")?.makeWriter(WritingOptions()))
    _ = try Pipeline(inputs: inputs, steps: steps).run(
      writer: writer, sink: sink, observer: RecordingObserver())
  }
}
