import KithModel

/// The maps of a contact that hold what stands at a URI.
enum ResourceMap: Sendable {
  case media, links, cryptoKeys, directories, calendars
}

extension Contact {
  /// The entries of one of the maps.
  ///
  /// By a `switch`: a key path that is not known to the compiler takes a tenth of the reading of a card.
  subscript(map: ResourceMap) -> [Resource] {
    _read {
      switch map {
      case .media: yield media
      case .links: yield links
      case .cryptoKeys: yield cryptoKeys
      case .directories: yield directories
      case .calendars: yield calendars
      }
    }
    _modify {
      switch map {
      case .media: yield &media
      case .links: yield &links
      case .cryptoKeys: yield &cryptoKeys
      case .directories: yield &directories
      case .calendars: yield &calendars
      }
    }
  }
}
