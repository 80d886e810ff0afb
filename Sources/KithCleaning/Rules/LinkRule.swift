import KithModel

extension CleaningRule {
  /// Web addresses get the scheme they lack, and scheme and host are written in small letters.
  static let linkForm = CleaningRule(
    slug: "url.form", summary: "Web addresses with a scheme, scheme and host in small letters"
  ) { draft in
    for (index, link) in draft.contact.links.enumerated() {
      guard let clean = LinkForm.clean(link.uri) else { continue }
      draft.contact.links[index].uri = clean
      draft.record("url.form", was: link.uri, now: clean, at: "links", link.id, "uri")
    }
    for (index, service) in draft.contact.onlineServices.enumerated() {
      guard let uri = service.uri, let clean = LinkForm.clean(uri) else { continue }
      draft.contact.onlineServices[index].uri = clean
      draft.record("url.form", was: uri, now: clean, at: "onlineServices", service.id, "uri")
    }
  }
}
