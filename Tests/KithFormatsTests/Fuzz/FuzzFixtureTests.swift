import Foundation
import KithFormats
import KithModel
import Testing

/// Inputs that once broke a promise, each by every reader.
@Suite struct FuzzFixtureTests {
  static let files: [String] = {
    let folder = Fixture.root.appending(path: "fuzz")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()
  }()

  /// The names of the formats that are read, and `nil` for recognition.
  static let families: [String?] =
    [nil]
    + FormatRegistry.standard.readable.map(\.name)

  @Test(arguments: files, families)
  func `a file that once broke a promise is read as promised`(
    file: String, family: String?
  ) throws {
    let url = Fixture.root.appending(path: "fuzz/\(file)")
    let bytes = Array(try Data(contentsOf: url))
    let format = family.flatMap { FormatRegistry.standard.readable(named: $0) }
    func read(blockSize: Int) -> Batch? {
      try? ContactInput.readAll(bytes, format: format, fileName: file, blockSize: blockSize)
    }
    let whole = read(blockSize: 1 << 16)
    for size in [1, 8, 256] {
      let pieces = read(blockSize: size)
      #expect(pieces?.contacts == whole?.contacts)
      #expect(pieces?.diagnostics == whole?.diagnostics)
      #expect(pieces?.rejects == whole?.rejects)
    }
    for contact in whole?.contacts ?? [] {
      var card: [UInt8] = []
      Card.encode(contact, into: &card)
      #expect(try Card.decode(card[...]) == contact)
    }
  }
}
