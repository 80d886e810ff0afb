import KithModel

extension ContactUnion {
  /// Photos, logos and sounds.
  mutating func uniteMedia() {
    unite(\.media, by: .photo, .media)
    if !order.isPreferred(.photo) { putLargestPhotoFirst() }
  }

  /// Of photos that stand in the card the largest shows most; what is only linked has no size.
  private mutating func putLargestPhotoFirst() {
    var media = contact.media
    guard let first = media.firstIndex(where: { $0.kind == .photo }) else { return }
    var largest = first
    // Of equals the first stays first.
    for index in media.indices where media[index].inlineSize > media[largest].inlineSize {
      if giver(of: media[index].id, in: .media).map({ order.mayPrefer($0.number) }) ?? true {
        largest = index
      }
    }
    guard largest != first else { return }
    media.insert(media.remove(at: largest), at: first)
    change { $0.media = media }
  }

  /// Pages, pictures and the like.
  mutating func unite(
    _ path: WritableKeyPath<Contact, [Resource]>, by field: Survivorship.Field? = nil,
    _ map: ContactMember
  ) {
    unite(
      path, map, by: field, meaning: EntryMeaning.init,
      absorb: { mine, theirs in
        Self.absorb(&mine.contexts, &mine.pref, theirs.contexts, theirs.pref)
        mine.mediaType = mine.mediaType ?? theirs.mediaType
      }, gather: .labels(\.label))
  }
}

extension Resource {
  fileprivate var inlineSize: Int {
    kind == .photo && uri.hasPrefix("data:") ? uri.utf8.count : 0
  }
}
