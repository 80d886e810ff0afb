import Foundation
import KithFormats
import KithPipeline

/// A folder of its own for one test, with its files.
final class Workplace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file.
  func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// Writes a file; answers its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: folder.appending(path: name))
    return path(name)
  }

  /// The text of a file; `nil` where there is none.
  func text(_ name: String) -> String? {
    // Not by `String(contentsOf:)`, which leaves a byte-order mark out.
    (try? Data(contentsOf: folder.appending(path: name))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The names of all files, temporary ones too.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()
  }

  /// An input of a file, named as in the folder.
  func input(_ name: String) throws -> Pipeline.Input {
    Pipeline.Input(fileName: name, file: try InputFile(path(name)))
  }
}
