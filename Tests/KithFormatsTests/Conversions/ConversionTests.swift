import Foundation
import Testing

/// What RFC 9555 says of each property, in the files of `Fixtures/conversions`.
@Suite struct ConversionTests {
  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Fixture.root.appending(path: "conversions").path())) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: files)
  func `conversions give what stands in their file`(name: String) throws {
    let file = try ConversionFile(Fixture.root.appending(path: "conversions/\(name)"))
    let results = try file.conversions.map { try $0.converted() }
    if ProcessInfo.processInfo.environment["KITH_ACCEPT"] != nil {
      try file.text(with: results).write(to: file.url, atomically: true, encoding: .utf8)
      return
    }
    #expect(!results.isEmpty)
    for (conversion, blocks) in zip(file.conversions, results) {
      #expect(conversion.blocks.count > 1, "\(conversion.title)")
      for (expected, actual) in zip(conversion.blocks, blocks) {
        #expect(actual.lines == expected.lines, "\(conversion.title): \(expected.command)")
      }
    }
  }
}
