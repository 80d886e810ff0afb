import KithModel
import KithText

/// Where in a blogroll the keywords of a contact put it: the first is its folder, the others categories.
struct OPMLPlacement {
  private(set) var folder: [String] = []
  private(set) var categories: [String] = []
  /// Keywords that can be neither.
  private(set) var lost = 0

  init(_ keywords: StringSet) {
    for keyword in keywords.elements {
      if folder.isEmpty, let path = KeywordFolders.path(of: keyword) {
        folder = path
      } else if Self.canBeCategory(keyword) {
        categories.append(OPMLWriter.encoded(keyword))
      } else {
        lost += 1
      }
    }
  }

  /// A comma parts categories, and a slash before one says nothing.
  private static func canBeCategory(_ keyword: String) -> Bool {
    !keyword.contains(byte: ASCII.comma) && !keyword.hasPrefix("/")
      && keyword.trimmingWhitespace() == keyword[...] && !keyword.isEmpty
  }
}
