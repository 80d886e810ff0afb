/// Properties that 3.0 had and 4.0 has no more (RFC 6350 appendix A.2), and what becomes of them.
enum DroppedProperties {
  /// What Kith does with a property when it writes 4.0.
  struct Successor: Sendable {
    let section: StandardSection
    let done: String
    let isRepaired: Bool
  }

  private static let removed = StandardSection(rfc: 6350, "A.2")
  private static let kept = Successor(
    section: removed, done: "kept under its own name", isRepaired: false)
  private static let table = KeywordTable<Successor>([
    (
      "LABEL",
      Successor(section: removed, done: "read as the label of its address", isRepaired: true)
    ),
    ("AGENT", kept), ("MAILER", kept), ("CLASS", kept), ("NAME", kept), ("PROFILE", kept),
    (
      "SORT-STRING",
      Successor(
        section: StandardSection(rfc: 6350, "5.9"), done: "kept under its own name",
        isRepaired: false)
    ),
  ])

  /// What becomes of a property; `nil` where it is none of these.
  static func successor(of name: Range<Int>, in bytes: [UInt8]) -> Successor? {
    table.meaning(of: name, in: bytes)
  }
}
