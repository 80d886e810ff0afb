import KithModel

/// The attribute for a number.
struct LDIFPhoneUse {
  let attribute: String
  /// Whether the attribute says all that is said of the number.
  let isWhole: Bool

  init(_ phone: Phone) {
    let uses = Set(phone.features.elements + phone.contexts.elements)
    let known = [
      ("mobile", "mobile"), ("fax", "facsimileTelephoneNumber"), ("pager", "pager"),
      ("private", "homePhone"),
    ]
    let use = known.first { uses.contains($0.0) }
    attribute = use?.1 ?? "telephoneNumber"
    isWhole = uses.subtracting([use?.0 ?? "work", "voice"]).isEmpty && phone.label == nil
  }
}
