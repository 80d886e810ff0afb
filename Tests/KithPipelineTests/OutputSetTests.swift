import Foundation
import KithFormats
import KithPipeline
import Testing

/// All that a run writes appears as a whole, or not at all.
@Suite struct OutputSetTests {
  @Test func `nothing stands under its name before the end`() throws {
    let place = try Workplace()
    let outputs = place.outputs()
    for name in ["out", "clusters"] {
      var file = try outputs.open(place.path(name))
      try file.write(Array("whole".utf8))
      #expect(place.text(name) == nil)
    }
    try outputs.commit()
    #expect(place.text("out") == "whole" && place.text("clusters") == "whole")
    #expect(place.names == ["clusters", "out"])
  }

  @Test func `a run that is given up leaves nothing behind`() throws {
    let place = try Workplace()
    do {
      let outputs = place.outputs()
      var file = try outputs.open(place.path("out"))
      try file.write(Array("half".utf8))
      #expect(place.names.count == 1)
    }
    #expect(place.names == [])
  }

  @Test func `one output alone can be kept of a run that is given up`() throws {
    let place = try Workplace()
    do {
      let outputs = place.outputs()
      _ = try outputs.open(place.path("out"))
      var rejects = try outputs.open(place.path("rejects"))
      try rejects.write(Array("why".utf8))
      try outputs.commit(only: rejects)
    }
    #expect(place.names == ["rejects"])
    #expect(place.text("rejects") == "why")
  }

  @Test func `a file that is there is not replaced unless that was asked for`() throws {
    let place = try Workplace()
    try place.write("old", to: "out")
    #expect(throws: OutputError.exists(place.path("out"))) { try place.commit(["out": "new"]) }
    #expect(place.text("out") == "old")
    try place.commit(["out": "new"], mayReplace: true)
    #expect(place.text("out") == "new")
    #expect(place.names == ["out"])
  }

  @Test(arguments: [
    "in.csv", "link.csv", "far.csv", "twin.csv", "./in.csv", "folder/../in.csv", "here/in.csv",
  ])
  func `an input is never replaced, by whatever name it is called`(name: String) throws {
    let place = try Workplace()
    let path = try place.write(SampleText.table, to: "in.csv")
    try place.makeFolder("folder")
    try place.link("here", to: ".")
    try place.link("link.csv", to: "in.csv")
    try place.link("far.csv", to: place.path("link.csv"))
    try FileManager.default.linkItem(atPath: path, toPath: place.path("twin.csv"))
    let output = place.folder.path(percentEncoded: false) + "/" + name
    #expect(throws: OutputError.isInput(output)) {
      try place.outputs(reading: ["in.csv"], mayReplace: true).open(output)
    }
    #expect(place.text("in.csv") == SampleText.table)
  }

  @Test(arguments: [
    ("a", "a"), ("a", "./a"), ("folder/a", "same/a"), ("old", "twin"), ("old", "link"),
  ])
  func `two outputs are never one file`(one: String, other: String) throws {
    let place = try Workplace()
    try place.makeFolder("folder")
    try place.link("same", to: "folder")
    try place.write("old", to: "old")
    try place.link("link", to: "old")
    try FileManager.default.linkItem(atPath: place.path("old"), toPath: place.path("twin"))
    let paths = [one, other].map { place.folder.path(percentEncoded: false) + "/" + $0 }
    let outputs = place.outputs(mayReplace: true)
    _ = try outputs.open(paths[0])
    #expect(throws: OutputError.isOtherOutput(paths[1])) { try outputs.open(paths[1]) }
  }

  // MARK: Links, pipes, folders

  @Test(arguments: ["link", "chain"])
  func `a link stays, and what it leads to is replaced beside itself`(name: String) throws {
    let place = try Workplace()
    try place.makeFolder("folder")
    try place.write("old", to: "folder/real")
    try place.link("link", to: "folder/real")
    try place.link("chain", to: place.path("link"))
    let outputs = place.outputs(mayReplace: true)
    var file = try outputs.open(place.path(name))
    try file.write(Array("new".utf8))
    let waiting = try FileManager.default.contentsOfDirectory(atPath: place.path("folder"))
    #expect(waiting.count == 2 && place.names == ["chain", "folder", "link"])
    try outputs.commit()
    #expect(place.destination(of: "link") == "folder/real")
    #expect(place.text("folder/real") == "new")
  }

  @Test func `links to nothing and links in circles are refused and stay`() throws {
    let place = try Workplace()
    try place.link("dangling", to: "nowhere")
    try place.link("circle", to: "circle")
    for mayReplace in [false, true] {
      let outputs = place.outputs(mayReplace: mayReplace)
      #expect(throws: OutputError.isDanglingLink(place.path("dangling"))) {
        try outputs.open(place.path("dangling"))
      }
      #expect(throws: OutputError.self) { try outputs.open(place.path("circle")) }
    }
    #expect(place.names == ["circle", "dangling"])
  }

  @Test(arguments: ["folder", "folder/", "missing/", ".", "folder/.."])
  func `a folder is refused`(name: String) throws {
    let place = try Workplace()
    try place.makeFolder("folder")
    let path = place.folder.path(percentEncoded: false) + "/" + name
    #expect(throws: OutputError.isFolder(path)) { try place.outputs(mayReplace: true).open(path) }
  }

  @Test func `a folder that is not there is said, not made`() throws {
    let place = try Workplace()
    let error = #expect(throws: OutputError.self) {
      try place.outputs().open(place.path("no/out"))
    }
    #expect(error?.description.contains("no/out") == true)
    #expect(error?.description.hasSuffix("make the folder first") == true)
    #expect(throws: OutputError.hasNoName) { try place.outputs().open("") }
    #expect(place.names == [])
  }

  @Test func `a name as long as the system allows is no trouble, a longer one is refused`() throws {
    let place = try Workplace()
    let name = String(repeating: "a", count: 255)
    try place.commit([name: "whole"])
    #expect(place.names == [name])
    let error = #expect(throws: OutputError.self) { try place.commit([name + "a": "whole"]) }
    #expect(error?.description.hasSuffix("choose a shorter name") == true)
  }

  @Test func `a pipe is written through, when the run has gone well`() throws {
    let place = try Workplace()
    #expect(unsafe mkfifo(place.path("pipe"), 0o600) == 0)
    // A process of its own: a task may wait for a thread until the other tests have ended.
    let reader = Process()
    let output = Pipe()
    reader.executableURL = URL(filePath: "/bin/cat")
    reader.arguments = [place.path("pipe")]
    reader.standardOutput = output
    try reader.run()
    try place.commit(["pipe": "whole", "file": "whole"])
    #expect(try output.fileHandleForReading.readToEnd() == Data("whole".utf8))
    reader.waitUntilExit()
    #expect(place.names == ["file", "pipe"])
  }

  @Test func `a pipe that nobody reads is not waited for`() throws {
    let place = try Workplace()
    #expect(unsafe mkfifo(place.path("pipe"), 0o600) == 0)
    #expect(throws: OutputError.hasNoReader(place.path("pipe"))) {
      try place.outputs(mayReplace: true).open(place.path("pipe"))
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `where a pipe or device takes nothing, no file of the run appears`() throws {
    let place = try Workplace()
    try place.write("old", to: "old")
    let outputs = place.outputs(mayReplace: true)
    for path in ["/dev/full", place.path("old"), place.path("new")] {
      var sink = try outputs.open(path)
      try sink.write(Array("new".utf8))
    }
    let error = #expect(throws: SystemError.self) { try outputs.commit() }
    #expect(error?.number == ENOSPC)
    #expect(place.names == ["old"] && place.text("old") == "old")
  }

  // MARK: What is kept

  @Test(arguments: [0o600, 0o644, 0o444, 0o755, 0o400])
  func `a file that is replaced keeps its mode, and nobody reads it earlier`(mode: Int) throws {
    let place = try Workplace()
    try place.write("old", to: "out")
    try place.setMode(of: "out", mode)
    let outputs = place.outputs(mayReplace: true)
    var file = try outputs.open(place.path("out"))
    try file.write(Array("new".utf8))
    let temporary = try #require(place.names.first { $0 != "out" })
    #expect(place.mode(of: temporary) == 0o600)
    try outputs.commit()
    #expect(place.mode(of: "out") == mode)
    #expect(place.text("out") == "new")
  }

  // MARK: Other runs

  @Test func `of two runs at once only one gets the name`() throws {
    let place = try Workplace()
    let runs = [place.outputs(), place.outputs()]
    for (index, run) in runs.enumerated() {
      var file = try run.open(place.path("out"))
      try file.write(Array("run \(index)".utf8))
    }
    try runs[1].commit()
    #expect(throws: OutputError.exists(place.path("out"))) { try runs[0].commit() }
    #expect(place.text("out") == "run 1")
    #expect(place.names == ["out"])
  }

  @Test func `what a killed run has left is removed, and nothing else`() throws {
    let place = try Workplace()
    for name in [".kith-0123456789abcdef.part", ".kith-mine.part", "out.123.part"] {
      try place.write("left", to: name)
    }
    try place.commit(["out": "new"])
    #expect(place.names == [".kith-mine.part", "out", "out.123.part"])
  }

  @Test func `a run leaves alone what another is writing`() throws {
    let place = try Workplace()
    let slow = place.outputs()
    var file = try slow.open(place.path("slow"))
    try file.write(Array("slow".utf8))
    try place.commit(["quick": "quick"])
    try slow.commit()
    #expect(place.text("slow") == "slow")
    #expect(place.names == ["quick", "slow"])
  }

  @Test(arguments: [false, true])
  func `where one output cannot have its name, none of the others keeps it`(
    mayReplace: Bool
  ) throws {
    let place = try Workplace()
    try place.write("old", to: "old")
    let before = FileIdentity(place.path("old"))
    let outputs = place.outputs(mayReplace: mayReplace)
    for name in ["blocked", "new"] + (mayReplace ? ["old"] : []) {
      var file = try outputs.open(place.path(name))
      try file.write(Array("new".utf8))
    }
    // The one that was opened first is the last to appear.
    try place.makeFolder("blocked")
    #expect(throws: OutputError.self) { try outputs.commit() }
    #expect(place.names == ["blocked", "old"])
    #expect(place.text("old") == "old")
    #expect(FileIdentity(place.path("old")) == before)
  }

  // MARK: A run

  @Test(arguments: [FailingStep(after: 0), FailingStep(after: 2), FailingStep(after: nil)])
  func `a run that fails leaves the file of before and nothing else`(step: FailingStep) throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "in.csv")
    try place.write("old", to: "out.csv")
    try #require(throws: FailingStep.Failure.self) {
      try Self.run(place, from: "in.csv", steps: [step])
    }
    #expect(place.text("out.csv") == "old")
    #expect(place.names == ["in.csv", "out.csv"])
  }

  @Test func `a run over a file that is no contacts leaves nothing`() throws {
    let place = try Workplace()
    try place.write("\u{1}\u{0}\u{2}", to: "in.bin")
    #expect(throws: RunError.self) { try Self.run(place, from: "in.bin", steps: []) }
    #expect(place.names == ["in.bin"])
  }

  static func run(_ place: Workplace, from name: String, steps: [any Step]) throws {
    let writer = try #require(
      FormatRegistry.standard.writable(named: "csv")?.makeWriter(WritingOptions()))
    let outputs = place.outputs(reading: [name], mayReplace: true)
    let sink = try outputs.open(place.path("out.csv"))
    _ = try Pipeline(inputs: [place.input(name)], steps: steps).run(
      writer: writer, sink: sink, observer: RecordingObserver())
    try outputs.commit()
  }
}
