import KithModel
import KithText

/// Writes what stands at a URI.
enum ResourceWriting {
  static func write(_ contact: Contact, _ output: inout CardOutput) {
    for map in ResourceMap.allCases { write(contact, map, &output) }
    for (index, address) in contact.schedulingAddresses.enumerated() {
      output.labelled("CALADRURI", address.label, address.extensions) {
        $0.usage(of: address, at: index)
        $0.value(uri: address.uri)
      }
    }
  }

  private static func write(
    _ contact: Contact, _ map: ResourceMap, _ output: inout CardOutput
  ) {
    var index = 0
    for resource in contact[map] {
      guard let name = name(of: resource, in: map) else {
        output.losses.add(.media)
        continue
      }
      write(resource, as: name, isBytes: map.holdsBytes, index, &output)
      index += 1
    }
  }

  private static let properties = PropertySheet.rows.compactMap { row in
    row.resource.map { (name: row.name, place: $0) }
  }

  /// The property of a resource: a link or key of a kind of its own is still a link or key; a medium is not.
  private static func name(of resource: Resource, in map: ResourceMap) -> String? {
    let ofMap = properties.filter { $0.place.map == map }
    return (ofMap.first { $0.place.kind == resource.kind } ?? ofMap.first { $0.place.kind == nil })?
      .name
  }

  private static func write(
    _ resource: Resource, as name: String, isBytes: Bool, _ index: Int,
    _ output: inout CardOutput
  ) {
    output.labelled(name, resource.label, resource.extensions) {
      $0.id(resource.id, at: index)
      $0.contexts(resource.contexts)
      $0.preference(resource.pref)
      if let listAs = resource.listAs { $0.parameter("INDEX", String(listAs)) }
      if let type = resource.mediaType { $0.parameter("MEDIATYPE", type) }
      $0.extensions(resource.extensions)
      guard $0.version != .v40, isBytes else { return $0.value(uri: resource.uri) }
      if let (media, base64) = inline(resource.uri) {
        $0.parameter("ENCODING", $0.version == .v21 ? "BASE64" : "b")
        $0.type(MediaType.type(ofMedia: media))
        $0.value(base64: base64)
      } else {
        $0.parameter("VALUE", $0.version == .v21 ? "URL" : "uri")
        $0.value(uri: resource.uri)
      }
    }
  }

  /// The media type and base64 of a `data:` URI; `nil` for other URIs.
  private static func inline(_ uri: String) -> (media: String, base64: String)? {
    guard uri.utf8.startsIgnoringCase(with: "data:"), let comma = uri.utf8.firstIndex(of: 0x2C)
    else { return nil }
    let head = uri[..<comma].dropFirst(5)
    guard head.hasSuffix(";base64"), !head.dropLast(7).isEmpty, !head.dropLast(7).contains(";")
    else { return nil }
    return (String(head.dropLast(7)), String(uri[uri.utf8.index(after: comma)...]))
  }
}
