import Foundation
import KithTestSupport
import Testing

@testable import KithPipeline

/// The limits of folders that the manual lists.
@Suite struct FolderLimitTests {
  @Test(arguments: [
    ("files of an archive, and of a folder", Folder.maxFiles),
    ("folders inside one another", Folder.maxDepth),
  ])
  func `a limit of folders stands in the manual as it stands in the code`(
    what: String, limit: Int
  ) throws {
    let page = TestFolder.fixtures.appending(path: "../Documentation/security.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("| \(what) | \(Balance.grouped(limit)) |"))
  }
}
