import Foundation
import Testing

/// Every page that another page leads to is there.
@Suite struct LinkTests {
  static let pages =
    TranscriptTests.files
    + ["CONTRIBUTING.md", "CHANGELOG.md", "Benchmarks/README.md"]
    + ((try? FileManager.default.contentsOfDirectory(
      atPath: Program.repository.appending(path: "Documentation/decisions").path())) ?? [])
    .sorted().map { "Documentation/decisions/\($0)" }

  @Test(arguments: pages)
  func `a link leads to a file`(page: String) throws {
    let url = Program.repository.appending(path: page)
    let text = try String(contentsOf: url, encoding: .utf8)
    for link in text.matches(of: /\]\(([^)\s]+)\)/).map(\.output.1) {
      guard !link.contains("://"), !link.hasPrefix("#") else { continue }
      let path = String(link.prefix { $0 != "#" })
      let target = url.deletingLastPathComponent().appending(path: path)
      #expect(FileManager.default.fileExists(atPath: target.path()), "\(page): \(link)")
    }
  }
}
