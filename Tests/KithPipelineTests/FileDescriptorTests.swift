import Foundation
import Testing

@testable import KithPipeline

/// What the system is asked.
@Suite struct FileDescriptorTests {
  @Test func `an empty TMPDIR is not the root of the disk`() {
    #expect(FileDescriptor.temporaryFolder("") == "/tmp")
    #expect(FileDescriptor.temporaryFolder(nil) == "/tmp")
    #expect(FileDescriptor.temporaryFolder("/var/tmp") == "/var/tmp")
  }

  @Test func `a file that was replaced after the run began is not read`() throws {
    let place = try Workplace()
    let path = try place.write("one", to: "in")
    let input = try InputFile(path)
    #expect(try input.open().read(upTo: 10) == Array("one".utf8))
    try place.commit(["other": "two"])
    #expect(unsafe rename(place.path("other"), path) == 0)
    #expect(throws: (any Error).self) { try input.open() }
  }
}
