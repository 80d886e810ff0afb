import KithModel
import KithText

/// Contacts as they are to be written, in folders that their keywords name.
///
/// A keyword such as `Hiring/Recruiters` is a folder in a folder. Folders come in the order in which their
/// first contact comes, so all is kept until the last contact has come; not the contacts, but their bytes.
struct KeywordFolders {
  private enum Entry {
    case contact([UInt8])
    case folder(Int)
  }

  private var folders: [(name: String, entries: [Entry])] = [("", [])]
  private var numbers: [String: Int] = [:]

  /// The names of the folders that a keyword stands for; `nil` where it cannot be one.
  static func path(of keyword: String) -> [String]? {
    let parts = keyword.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let areNames = parts.allSatisfy { part in
      !part.isEmpty && part.trimmingWhitespace().utf8.count == part.utf8.count
        && part.utf8.allSatisfy { $0 >= 0x20 }
    }
    return areNames && parts.count <= 32 ? parts : nil
  }

  /// Adds a contact to the folder with a path; the empty path is outside of all folders.
  mutating func add(_ bytes: [UInt8], at path: [String]) {
    var folder = 0
    var key = ""
    for name in path {
      key += "/\(name)"
      if let known = numbers[key] {
        folder = known
      } else {
        folders.append((name, []))
        folders[folder].entries.append(.folder(folders.count - 1))
        folder = folders.count - 1
        numbers[key] = folder
      }
    }
    folders[folder].entries.append(.contact(bytes))
  }

  /// Writes all, with what begins and ends a folder.
  func write(
    to output: inout [UInt8], indentation: Int, begin: (String) -> [UInt8], end: [UInt8]
  ) {
    write(0, to: &output, indentation, begin, end)
  }

  private func write(
    _ folder: Int, to output: inout [UInt8], _ depth: Int, _ begin: (String) -> [UInt8],
    _ end: [UInt8]
  ) {
    let blanks = [UInt8](repeating: ASCII.space, count: 2 * depth)
    for entry in folders[folder].entries {
      output += blanks
      switch entry {
      case .contact(let bytes): output += bytes
      case .folder(let number):
        output += begin(folders[number].name) + [ASCII.lineFeed]
        write(number, to: &output, depth + 1, begin, end)
        output += blanks + end
      }
      output.append(ASCII.lineFeed)
    }
  }
}
