import KithModel
import KithText

/// A page as the rules of microformats look at it: classes, values, includes.
struct MicroformatPage {
  let tree: HTMLTree
  /// The address that relative ones are relative to, where the page says one.
  private let base: URIReference?

  init(_ tree: HTMLTree) {
    self.tree = tree
    let address = tree.nodes.lazy.filter { $0.name == "base" }.compactMap { $0.attribute("href") }
      .first
    base = address.flatMap { URIReference(base: $0.trimmingWhitespace()) }
  }

  /// Whether an element is a card, and whether one of microformats2.
  func card(_ node: Int) -> (isModern: Bool, Void)? {
    let classes = tree[node].words("class")
    if classes.contains("h-card") { return (true, ()) }
    return classes.contains("vcard") ? (false, ()) : nil
  }

  /// Whether an element is a microformat of any kind.
  func isRoot(_ node: Int) -> Bool {
    tree[node].words("class").contains { name in
      Self.oldRoots.contains(name)
        || name.hasPrefix("h-") && name.utf8.count > 2
          && name.utf8.dropFirst(2).allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
    }
  }

  private static let oldRoots: Set<String> = [
    "vcard", "hentry", "hfeed", "vevent", "hreview", "hproduct", "hrecipe", "hresume", "hnews",
    "hreview-aggregate",
  ]

  // MARK: Structure

  /// The nodes that stand in an element, those that it includes from elsewhere in their place.
  ///
  /// The include pattern: `<a class="include" href="#id">`, `<object class="include" data="#id">`,
  /// `itemref="id id"`, and the header cells of a table cell.
  ///
  /// - Parameters:
  ///   - node: The element.
  ///   - max: The most of its own children that are looked at.
  /// - Returns: The nodes, those that are referred to last.
  func children(of node: Int, max: Int = .max) -> [Int] {
    var children = tree[node].children.prefix(max).map { included($0) ?? $0 }
    let references = tree[node].words("itemref") + (isCell(node) ? tree[node].words("headers") : [])
    children += references.compactMap { tree.element(withID: $0) }
    return children
  }

  private func isCell(_ node: Int) -> Bool { tree[node].name == "td" }

  private func included(_ node: Int) -> Int? {
    guard tree[node].words("class").contains("include") else { return nil }
    let reference = tree[node].attribute("href") ?? tree[node].attribute("data")
    guard let reference, let mark = reference.utf8.lastIndex(of: UInt8(ascii: "#")) else {
      return nil
    }
    return tree.element(withID: String(reference[reference.utf8.index(after: mark)...]))
  }

  // MARK: Values

  /// The text of an element with one blank for any white space; images stand for their texts.
  func text(of node: Int) -> String {
    var text: [UInt8] = []
    append(textOf: node, to: &text, depth: 0)
    return HTMLText.words(text)
  }

  /// The text of an element with its line breaks.
  func note(of node: Int) -> String {
    var text: [UInt8] = []
    append(textOf: node, to: &text, depth: 0)
    return HTMLText.lines(text, between: HTMLText.lineBreak)
  }

  /// The name that an element gives: that of a card inside, as where one does not end, is another's, unless it is all.
  func name(of node: Int) -> String {
    var own: [UInt8] = []
    var holdsCard = false
    append(textOf: node, to: &own, depth: 0) { inner in
      let isOther = inner != node && card(inner) != nil
      holdsCard = holdsCard || isOther
      return isOther
    }
    let name = HTMLText.words(own)
    return holdsCard && !name.isEmpty ? name : value(of: node)
  }

  private func append(
    textOf node: Int, to text: inout [UInt8], depth: Int,
    leavingOut isLeftOut: (Int) -> Bool = { _ in false }
  ) {
    guard depth < XMLLimits.depth, text.count < Self.maxText, !isLeftOut(node) else { return }
    let element = tree[node]
    switch element.name {
    case "": text += element.text.utf8
    case "img":
      if let alternative = element.attribute("alt") { text += " \(alternative) ".utf8 }
    case "br": text.append(HTMLText.lineBreak)
    default:
      for child in element.children {
        append(textOf: child, to: &text, depth: depth + 1, leavingOut: isLeftOut)
      }
      if Self.blocks.contains(element.name) { text.append(ASCII.space) }
    }
  }

  /// Longer than any note.
  private static let maxText = 1 << 16
  private static let blocks: Set<String> = [
    "p", "div", "li", "td", "th", "tr", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  /// The value of a property that is text.
  func value(of node: Int) -> String {
    if let value = valueClass(of: node) { return value }
    let element = tree[node]
    let attribute: String? =
      switch element.name {
      case "abbr", "link": element.attribute("title")
      case "data", "input": element.attribute("value")
      case "img", "area": element.attribute("alt")
      default: nil
      }
    if let attribute { return String(attribute.trimmingWhitespace()) }
    return text(of: node)
  }

  /// The value of a property that is an address.
  func address(of node: Int) -> String {
    let element = tree[node]
    let attribute: String? =
      switch element.name {
      case "a", "area", "link": element.attribute("href")
      case "img", "audio", "video", "source", "iframe": element.attribute("src")
      case "object": element.attribute("data")
      default: nil
      }
    if let attribute { return resolved(String(attribute.trimmingWhitespace())) }
    return value(of: node)
  }

  /// The value of a property that is a date or moment.
  func date(of node: Int) -> String {
    if let value = valueClass(of: node, separator: " ") { return value }
    let element = tree[node]
    if ["time", "ins", "del"].contains(element.name), let moment = element.attribute("datetime") {
      return String(moment.trimmingWhitespace())
    }
    return value(of: node)
  }

  /// The value-class pattern: the parts of a value that are marked `value` or `value-title`.
  private func valueClass(of node: Int, separator: String = "") -> String? {
    var parts: [String] = []
    var seen: Set<Int> = []
    collectValues(in: node, &parts, &seen)
    return parts.isEmpty ? nil : parts.joined(separator: separator)
  }

  /// - Parameter seen: the elements that were looked at: one that includes itself, or what many include, is
  ///   looked at once.
  private func collectValues(in node: Int, _ parts: inout [String], _ seen: inout Set<Int>) {
    guard seen.count < Self.maxElements, seen.insert(node).inserted else { return }
    for child in children(of: node, max: Self.maxElements)
    where !tree[child].isText && parts.count < 64 {
      let classes = tree[child].words("class")
      if classes.contains("value-title"), let title = tree[child].attribute("title") {
        parts.append(title)
      } else if classes.contains("value") {
        parts.append(part(child))
      } else if !isRoot(child) {
        collectValues(in: child, &parts, &seen)
      }
    }
  }

  /// More elements than the parts of a value stand in.
  static let maxElements = 256

  private func part(_ node: Int) -> String {
    let element = tree[node]
    let attribute: String? =
      switch element.name {
      case "img", "area": element.attribute("alt")
      case "data": element.attribute("value")
      case "abbr": element.attribute("title")
      case "time", "ins", "del": element.attribute("datetime")
      default: nil
      }
    return attribute ?? text(of: node)
  }

  /// Adds a link; an address that is only good beside that of the page, which is not known, becomes a column.
  func addLink(
    _ address: String, heading: String, to contact: inout Contact, label: String? = nil, line: Int,
    _ sink: XMLRecordSink
  ) {
    if LinkAddress.isUnsafe(address) || URIText.hasScheme(address) || address.hasPrefix("//") {
      let whole = address.hasPrefix("//") ? "https:\(address)" : address
      sink.addLink(whole, heading: heading, to: &contact, label: label, line: line)
    } else {
      contact.columns.append(Column(heading: heading, value: address))
    }
  }

  /// An address as it stands, or beside the base of the page.
  func resolved(_ address: String) -> String {
    base.map { URIReference(address).resolved(against: $0) } ?? address
  }
}
