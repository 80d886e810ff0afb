import KithText

/// Web pages with people in them: hCards, h-cards, and links that say who somebody is.
struct HTMLFormat: ReadableFormat, WritableFormat {
  var name: String { "html" }
  var aliases: [String] { ["hcard", "h-card", "xfn"] }
  var summary: String { "web pages with hCards, h-cards and XFN links" }
  var fileExtensions: [String] { ["html", "htm", "xhtml"] }
  var identifiesByUID: Bool { true }
  var characterSet: CharacterSetPolicy { .labelled { HTMLCharacterSet.label($0) } }

  func certainty(of sample: Sample) -> Certainty {
    if sample.trimmed.startsIgnoringCase(with: "<!doctype html") { return .certain }
    guard let root = XMLRootName(sample) else { return .none }
    if root.local == "html" { return root.certainty }
    // A piece of a page is one if it has people in it; any text may hold a tag.
    guard root.start == 0, Self.elements.contains(root.local) else { return .none }
    let hasPeople = ["vcard", "h-card", "rel="].contains { (mark: StaticString) in
      sample.bytes.span.firstIndex(of: mark) != nil
    }
    return hasPeople ? .likely : .possible
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    HTMLReader(options)
  }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { HTMLWriter() }

  private static let elements: Set<String> = [
    "head", "body", "title", "meta", "link", "base", "div", "p", "span", "a", "ul", "ol", "li",
    "dl",
    "table", "address", "section", "article", "header", "footer", "main", "nav", "aside", "h1",
    "h2",
    "h3", "h4", "img", "abbr", "em", "strong", "b", "i", "cite", "blockquote", "form", "object",
    "hr", "br", "time", "data", "figure", "details", "center", "font", "area", "map", "input",
  ]
}
