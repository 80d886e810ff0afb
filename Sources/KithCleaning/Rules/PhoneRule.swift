import KithModel

extension CleaningRule {
  /// Telephone numbers whose country is known are written in E.164.
  static let phoneE164 = CleaningRule(
    slug: "phone.e164", summary: "Telephone numbers in E.164, where their country is known"
  ) { draft in
    guard !draft.contact.phones.isEmpty else { return }
    let numbering = CardNumbering(draft.contact, region: draft.region)
    for (index, phone) in draft.contact.phones.enumerated() {
      switch numbering.answers[index] {
      case .written(let clean):
        guard clean != phone.number else { continue }
        draft.contact.phones[index].number = clean
        draft.record("phone.e164", was: phone.number, now: clean, at: "phones", phone.id, "number")
      case .countryUnknown:
        draft.note(
          "phone.no-country",
          "the number '\(phone.number)' stays as it is: no country is known, --region would name one",
          at: "phones", phone.id, "number")
      case .placeholder:
        draft.note(
          "phone.placeholder", "nobody has the number '\(phone.number)'; it stays as it is",
          at: "phones", phone.id, "number")
      case .stays, .fitsPlanOnly: continue
      }
    }
  }
}
