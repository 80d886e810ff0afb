public import Foundation

/// Where the tests find their files.
public enum TestFolder {
  /// `Fixtures/` of the repository.
  public static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The files of a folder under `Fixtures/` with one of these endings, sorted, as paths under `Fixtures/`.
  public static func files(in folder: String, endings: [String]) -> [String] {
    let path = fixtures.appending(path: folder).path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
      .map { "\(folder)/\($0)" }
  }

  /// The bytes of a file under `Fixtures/`.
  public static func bytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: fixtures.appending(path: path))).map(Array.init) ?? []
  }

  /// The text of a file under `Fixtures/`.
  public static func text(_ path: String) -> String {
    (try? String(contentsOf: fixtures.appending(path: path), encoding: .utf8)) ?? ""
  }
}
