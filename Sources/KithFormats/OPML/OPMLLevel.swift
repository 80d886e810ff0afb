/// An element that is open.
struct OPMLLevel {
  let element: OPMLElement
  /// The name of an outline.
  var name: String?
  /// The names of the outlines around it.
  var folder = FolderPath()
  /// The same with its own name, once there are outlines in it.
  var inside: FolderPath?
  /// Whether it or an outline around it is commented out.
  var isComment = false
  /// Whether it is no contact for want of an address; a folder, if outlines are in it.
  var lacksAddress = false
  var hasText = false
  var line = 0
  var record = 0
}
