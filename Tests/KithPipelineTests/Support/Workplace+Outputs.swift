import Foundation
import KithPipeline

extension Workplace {
  /// Outputs of a run that reads some of the files.
  func outputs(reading names: [String] = [], mayReplace: Bool = false) -> OutputSet {
    OutputSet(
      inputs: Set(names.compactMap { FileIdentity(path($0)) }), mayReplace: mayReplace)
  }

  /// Writes texts to files as one run does.
  func commit(_ texts: KeyValuePairs<String, String>, mayReplace: Bool = false) throws {
    let outputs = outputs(mayReplace: mayReplace)
    for (name, text) in texts {
      var file = try outputs.open(path(name))
      try file.write(Array(text.utf8))
    }
    try outputs.commit()
  }

  /// Makes a folder.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: false)
  }

  /// Makes a link, whether or not what it leads to is there.
  func link(_ name: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: destination)
  }

  /// Where a link leads; `nil` where it is none.
  func destination(of name: String) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: path(name))
  }

  /// The mode of a file.
  func mode(of name: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path(name))
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  /// Changes the mode of a file.
  func setMode(of name: String, _ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
  }
}
