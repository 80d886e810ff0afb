import Foundation
import KithFormats
import Testing

/// A file under `Fixtures/`.
struct Fixture: Sendable, CustomTestStringConvertible {
  /// The folder of all fixtures.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// The path under `Fixtures/`, such as `vcard/apple-3.0-labels.vcf`.
  let path: String

  var url: URL { Self.root.appending(path: path) }
  var name: String { url.lastPathComponent }
  var folder: String { url.deletingLastPathComponent().lastPathComponent }
  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: url)) } }
  var testDescription: String { path }

  /// The golden beside the file: what reading it gives.
  var goldenURL: URL { url.appendingPathExtension("golden") }

  /// The input files of a folder, sorted; goldens and hidden files left out.
  static func all(in folder: String) -> [Fixture] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path()))
      ?? []
    return names.filter { !$0.hasSuffix(".golden") && !$0.hasPrefix(".") && !$0.hasSuffix(".md") }
      .sorted().map { Fixture(path: "\(folder)/\($0)") }
  }

  /// The fixtures of every format that is read, in folders named as the formats.
  static let ofAllFormats: [Fixture] = FormatRegistry.standard.readable.flatMap { all(in: $0.name) }

  /// The packed fixtures, in folders named as the collections.
  static let ofAllCollections: [Fixture] = FormatRegistry.standard.collections.flatMap {
    all(in: $0.name)
  }

  /// All files that anybody may take for a list of people, whatever they are fixtures of.
  static let everything: [Fixture] = {
    let paths = FileManager.default.enumerator(atPath: root.path())?.compactMap { $0 as? String }
    let others = [".golden", ".md", ".losses", ".zip", ".gz"]
    return (paths ?? []).filter { path in
      let url = root.appending(path: path)
      return !url.hasDirectoryPath && !others.contains(where: path.hasSuffix)
        && (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }
    .sorted().map { Fixture(path: $0) }
  }()

  /// Reads the file as a whole.
  func read(blockSize: Int = 1 << 16) throws -> Batch {
    try ContactInput.readAll(try bytes, fileName: path, blockSize: blockSize)
  }
}
