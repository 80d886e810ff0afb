import Foundation

/// A folder of its own for a run.
struct Stage {
  /// What is in files, by their paths.
  typealias Files = [String: Data]

  let folder: URL

  /// Lays out inputs and what is there before.
  init(_ scenario: Scenario, fixtures: URL) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "kith-faults-\(UUID().uuidString)").resolvingSymlinksInPath()
    for name in ["in/folder", "out", "tmp"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    for (path, fixture) in Self.inputs {
      try FileManager.default.copyItem(
        at: fixtures.appending(path: fixture), to: folder.appending(path: path))
    }
    try Data(
      "dn: cn=Ada,o=x\ncn: Ada Fair\nmail: ada@x.example\n\ndn: cn=Bad\ncn:: *not base64*\n".utf8
    )
    .write(to: folder.appending(path: "in/bad.ldif"))
    for (path, text) in scenario.old {
      try Data(text.utf8).write(to: folder.appending(path: path))
    }
  }

  /// The inputs, and the fixtures that they are.
  private static let inputs = [
    "in/old.csv": "commands/inputs/old-book.csv",
    "in/new.csv": "commands/inputs/new-book.csv",
    "in/decisions.jsonl": "commands/inputs/decisions.jsonl",
    "in/photo.vcf": "vcard/android-2.1-photo.vcf",
    "in/book.csv.gz": "archive/google-2024-packed.csv.gz",
    "in/takeout.zip": "archive/google-2024-takeout.zip",
    "in/folder/phone.vcf": "demo/phone.vcf",
    "in/folder/blogroll.opml": "demo/blogroll.opml",
  ]

  /// All files that there are now.
  func files() throws -> Files {
    var files: Files = [:]
    // Paths are taken relative to the folder, whose own name differs from run to run.
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) {
      let url = folder.appending(path: path)
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path())
      if attributes[.type] as? FileAttributeType != .typeDirectory {
        files[path] = try Data(contentsOf: url)
      } else if path.hasPrefix("out/") {
        files[path + "/"] = Data()
      }
    }
    return files
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
