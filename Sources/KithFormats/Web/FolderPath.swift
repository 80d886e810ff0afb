import KithText

/// The names of folders, one inside the other, as the keyword of all that is in them.
struct FolderPath {
  /// The names, joined by slashes; `nil` outside of all folders.
  private(set) var text: String?
  /// Whether the names are longer than any are, and cut.
  private(set) var isCut = false

  /// The path of a folder in this one; a folder without a name says nothing.
  func appending(_ name: String?) -> FolderPath {
    guard !isCut, let name, !name.isEmpty else { return self }
    var path = self
    let whole = text.map { "\($0)/\(name)" } ?? name
    path.text = TerminalText.short(whole, limit: Self.limit)
    path.isCut = path.text != whole
    return path
  }

  /// Characters of a path, which stands in every contact inside: a megabyte of it would become terabytes.
  private static let limit = 1000
}
