import KithModel

extension ContactUnion {
  /// Pages, pictures and the like.
  mutating func uniteResources() {
    unite(\.links, by: .url, "links")
    unite(\.media, by: .photo, "media")
    unite(\.calendars, "calendars")
    unite(\.cryptoKeys, "cryptoKeys")
    unite(\.directories, "directories")
    unite(
      \.schedulingAddresses, "schedulingAddresses", meaning: EntryMeaning.init,
      absorb: { Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref) })
    if !order.isPreferred(.photo) { change { $0.media.putLargestPhotoFirst() } }
  }

  private mutating func unite(
    _ path: WritableKeyPath<Contact, [Resource]>, by field: Survivorship.Field? = nil, _ map: String
  ) {
    unite(
      path, map, by: field, meaning: EntryMeaning.init,
      absorb: { mine, theirs in
        Self.absorb(&mine.contexts, &mine.pref, theirs.contexts, theirs.pref)
        Self.absorb(&mine.label, theirs.label)
        mine.mediaType = mine.mediaType ?? theirs.mediaType
      })
  }
}

extension [Resource] {
  /// Of photos that stand in the card the largest shows most; what is only linked has no size.
  fileprivate mutating func putLargestPhotoFirst() {
    guard let first = firstIndex(where: { $0.kind == .photo }) else { return }
    var largest = first
    // Of equals the first stays first.
    for index in indices where self[index].inlineSize > self[largest].inlineSize { largest = index }
    insert(remove(at: largest), at: first)
  }
}

extension Resource {
  fileprivate var inlineSize: Int {
    kind == .photo && uri.hasPrefix("data:") ? uri.utf8.count : 0
  }
}
