/// A place in one of the standards of vCard.
struct StandardSection: Sendable {
  /// As it is cited: `RFC 6350 section 6.2.1`.
  let text: String

  /// A section of an RFC, such as `6.2.1`; one that begins with a letter is of an appendix.
  init(rfc: Int, _ section: String) {
    let isAppendix = section.utf8.first?.isLetter ?? false
    text = "RFC \(rfc) \(isAppendix ? "appendix" : "section") \(section)"
  }

  /// A section of the specification of 1996 by the versit Consortium.
  init(versit section: String) { text = "vCard 2.1 section \(section)" }
}
