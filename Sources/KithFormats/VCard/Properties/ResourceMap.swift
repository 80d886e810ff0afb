import KithModel

/// The maps of a contact that hold what stands at a URI.
enum ResourceMap: Sendable, CaseIterable {
  case media, links, cryptoKeys, directories, calendars

  /// Whether a value may be the bytes themselves, which 2.1 and 3.0 write in base64.
  var holdsBytes: Bool { self == .media || self == .cryptoKeys }
}

/// Where the Card keeps what stands at the URI of a property.
struct ResourcePlace: Sendable {
  let map: ResourceMap
  /// Its kind there; `nil` where any other kind of the map is written as this property, too.
  let kind: Resource.Kind?

  init(_ map: ResourceMap, _ kind: Resource.Kind?) {
    self.map = map
    self.kind = kind
  }
}

extension PropertyRow {
  /// The same row; one whose values stand in a map of resources reads them into it.
  var asResource: PropertyRow {
    guard let resource else { return self }
    var row = self
    row.read = { ResourceProperties.read($0, resource, &$1) }
    return row
  }
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
