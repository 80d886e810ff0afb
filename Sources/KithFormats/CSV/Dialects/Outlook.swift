extension Dialect {
  /// Outlook's classic export, and the Outlook-shaped one that LinkedIn had to about 2016.
  static let outlook = Dialect(
    name: "outlook",
    marks: [["e mail address", "business street"], ["e mail address", "e mail type"]],
    headings: [
      "title": .name(.prefix), "primary phone": .phone(.preferred), "e mail type": .column,
      "e mail 2 type": .column, "e mail 3 type": .column, "priority": .column,
      "private": .column, "sensitivity": .column,
    ],
    noise: ["0/0/00", "Unspecified", "Normal", "False"])

  /// Outlook.com.
  static let outlookCom = Dialect(
    name: "outlook-com",
    marks: [["e mail address", "given yomi"]],
    headings: ["title": .name(.prefix), "primary phone": .phone(.preferred)], noise: outlook.noise)
}
