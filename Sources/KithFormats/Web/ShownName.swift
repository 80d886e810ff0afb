public import KithModel
import KithText

extension Contact {
  /// What to call the contact in a list: the name, else the first thing that tells it from others.
  public var shownName: String? {
    let candidates = [
      name?.display, organizations.first?.name, nicknames.first?.name, emails.first?.address,
      links.first?.uri, phones.first?.number,
    ]
    return candidates.lazy.compactMap { $0.map { String($0.trimmingWhitespace()) } }.first {
      !$0.isEmpty
    }
  }
}
