import KithFormats

/// The table of formats in the README: the registry as Markdown.
enum FormatsTable {
  /// The table as the registry has it now.
  static var text: String {
    let rows = FormatRegistry.standard.all.map { format, isRead, isWritten in
      let names = ([format.name] + format.aliases).map { "`\($0)`" }.joined(separator: ", ")
      let endings = format.fileExtensions.map { "`.\($0)`" }.joined(separator: " ")
      let page = "[\(format.summary)](Documentation/formats/\(format.page).md)"
      let cells = [names, isRead ? "yes" : "", isWritten ? "yes" : "", endings, page]
      return "| " + cells.joined(separator: " | ") + " |"
    }
    return (["| format | read | written | files | what it is |", "|---|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  /// A text with its table brought up to date; the same text where it has no marks for one.
  static func updated(in text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("<!-- formats:") }),
      let end = lines.firstIndex(of: "<!-- end of formats -->"), start < end
    else { return text }
    return (lines[...start] + [Self.text[...]] + lines[end...]).joined(separator: "\n")
  }
}
