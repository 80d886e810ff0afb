import Foundation
import KithFormats
import KithPipeline
import KithTestSupport
import Testing

/// A list that is merged with its own copy.
@Suite struct CopyMergingTests {
  /// How many people come of merging files.
  static func count(_ inputs: [Pipeline.Input]) throws -> Int {
    try Stage.run(inputs, ["clean", "dedupe"], to: "jsonl").text.utf8.count { $0 == 0x0A }
  }

  @Test(arguments: FormatRegistry.standard.all.map(\.format.name))
  func `whatever the format, a list and its copy are as long as the list`(format: String) throws {
    let place = try Workplace()
    for path in TestFolder.files(in: format, endings: [""]) where !path.hasSuffix(".golden") {
      let ending = path.split(separator: "/").last?.split(separator: ".").last ?? ""
      for name in ["list", "copy"] {
        try Data(TestFolder.bytes(path)).write(
          to: place.folder.appending(path: "\(name).\(ending)"))
      }
      // What cannot be read whole is nobody's list.
      guard let once = try? Self.count([place.input("list.\(ending)")]) else { continue }
      let twice = try Self.count([place.input("list.\(ending)"), place.input("copy.\(ending)")])
      #expect(twice <= once, "\(path)")
    }
  }

  @Test func `equal rows are one, in whichever file, and the cells tell namesakes apart`() throws {
    let place = try Workplace()
    try place.write("Surname,Shoe\nOkoro,1\nOkoro,1\nOkoro,2\n", to: "list.csv")
    try place.write("Surname,Shoe\nOkoro,3\nOkoro,1\nOkoro,1\nOkoro,1\n", to: "other.csv")
    let list = try place.input("list.csv")
    #expect(try Self.count([list]) == 2)
    #expect(try Self.count([list, place.input("other.csv")]) == 3)
    #expect(try Self.count([place.input("other.csv"), place.input("list.csv")]) == 3)
  }
}
