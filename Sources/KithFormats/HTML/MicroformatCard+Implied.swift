import KithModel
import KithText

// What a card implies.
extension MicroformatCard {
  /// The name, where the card has no text of its own, nor other cards in it.
  mutating func addImpliedName() {
    let isSaid = values.all.contains { $0.property.form == .text || $0.property.name == "fn" }
    guard contact.name == nil, !isSaid, !hasNested else { return }
    let name = impliedName()
    if !name.isEmpty { contact.name = Name(full: name, components: Self.implied(of: name)) }
  }

  /// The photo and page, where the card has no address.
  mutating func addImpliedAddresses(_ sink: XMLRecordSink) {
    guard !values.all.contains(where: { $0.property.form == .address }), !hasNested else { return }
    if let photo = impliedElement(["img", "object"], ["src", "data"]) {
      addMedia("photo", page.address(of: photo), photo)
    }
    if let link = impliedElement(["a", "area"], ["href"]) {
      addURL(page.address(of: link), link, sink)
    }
  }

  private func impliedName() -> String {
    if let own = label(root) { return own }
    let children = elements(in: root)
    if children.count == 1 {
      if let only = label(children[0]) { return only }
      let inner = elements(in: children[0])
      if inner.count == 1, let only = label(inner[0]) { return only }
    }
    return page.text(of: root)
  }

  /// The text that an image, area or abbreviation stands for.
  private func label(_ node: Int) -> String? {
    let element = page.tree[node]
    guard node == root || !page.isRoot(node) else { return nil }
    let text =
      switch element.name {
      case "img", "area": element.attribute("alt")
      case "abbr": element.attribute("title")
      default: String?.none
      }
    return text.flatMap { $0.isEmpty ? nil : String($0.trimmingWhitespace()) }
  }

  private func elements(in node: Int) -> [Int] {
    page.tree[node].children.filter {
      !page.tree[$0].isText && !page.tree[$0].words("class").contains("include")
    }
  }

  /// The card's element itself, or the only one of its kind in it or in its only child.
  private func impliedElement(_ names: [String], _ attributes: [String]) -> Int? {
    func has(_ node: Int) -> Bool { attributes.contains { page.tree[node].attribute($0) != nil } }
    for name in names {
      if page.tree[root].name == name, has(root) { return root }
    }
    let children = elements(in: root)
    for scope in [children, children.count == 1 ? elements(in: children[0]) : []] {
      for name in names {
        let found = scope.filter { page.tree[$0].name == name }
        if found.count == 1, has(found[0]), !page.isRoot(found[0]) { return found[0] }
      }
    }
    return nil
  }
}
