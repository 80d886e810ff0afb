/// Labels of Apple's address book: its own are wrapped, so that it can translate them.
enum AppleLabel {
  private static let builtIn: Set<String> = [
    "Anniversary", "Assistant", "Brother", "Child", "Father", "Friend", "Home", "HomeFAX",
    "HomePage", "Main", "Manager", "Mobile", "Mother", "Other", "OtherFAX", "Pager", "Parent",
    "Partner", "School", "Sister", "Spouse", "Work", "WorkFAX",
  ]

  /// The label without its wrapper: `_$!<HomePage>!$_` is `HomePage`.
  static func stripped(_ text: String) -> String {
    guard text.hasPrefix("_$!<"), text.hasSuffix(">!$_"), text.utf8.count > 8 else { return text }
    return String(text.dropFirst(4).dropLast(4))
  }

  /// The label as Apple writes it.
  static func wrapped(_ label: String) -> String {
    builtIn.contains(label) ? "_$!<\(label)>!$_" : label
  }
}
