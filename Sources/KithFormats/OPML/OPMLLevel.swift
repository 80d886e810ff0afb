/// An element that is open.
struct OPMLLevel {
  let element: OPMLElement
  /// The name of an outline.
  var name: String?
  /// The names of the outlines around it, joined by slashes.
  var folder: String?
  /// Whether it or an outline around it is commented out.
  var isComment = false
  /// Whether it is no contact for want of an address; a folder, if outlines are in it.
  var lacksAddress = false
  var hasChildren = false
  var hasText = false
  var line = 0
  var record = 0

  /// The folder that outlines inside it are in.
  var path: String? {
    guard let name, !name.isEmpty else { return folder }
    return folder.map { "\($0)/\(name)" } ?? name
  }
}
