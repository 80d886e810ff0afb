import KithModel

/// Writes what stands at a URI.
enum ResourceWriting {
  static func write(_ contact: Contact, _ output: inout CardOutput) {
    write(contact, .media, &output)
    write(contact, .links, &output)
    write(contact, .cryptoKeys, &output)
    write(contact, .directories, &output)
    write(contact, .calendars, &output)
    for (index, address) in contact.schedulingAddresses.enumerated() {
      output.labelled("CALADRURI", address.label, address.extensions) {
        $0.id(address.id, at: index)
        $0.contexts(address.contexts)
        $0.preference(address.pref)
        $0.extensions(address.extensions)
        $0.value(uri: address.uri)
      }
    }
  }

  private static func write(
    _ contact: Contact, _ map: ResourceMap, _ output: inout CardOutput
  ) {
    var index = 0
    for resource in contact[map] {
      let ofMap = ResourceProperties.mappings.filter { $0.map == map }
      // A link or key of a kind of its own is still a link or key; a medium is not.
      guard
        let mapping = ofMap.first(where: { $0.kind == resource.kind })
          ?? ofMap.first(where: { $0.kind == nil })
      else {
        output.losses.add(.media)
        continue
      }
      write(resource, as: mapping.name, index, &output)
      index += 1
    }
  }

  private static func write(
    _ resource: Resource, as name: String, _ index: Int, _ output: inout CardOutput
  ) {
    output.labelled(name, resource.label, resource.extensions) {
      $0.id(resource.id, at: index)
      $0.contexts(resource.contexts)
      $0.preference(resource.pref)
      if let listAs = resource.listAs { $0.parameter("INDEX", String(listAs)) }
      if let type = resource.mediaType { $0.parameter("MEDIATYPE", type) }
      $0.extensions(resource.extensions)
      let isBinary = name == "PHOTO" || name == "LOGO" || name == "SOUND" || name == "KEY"
      guard $0.version != .v40, isBinary else { return $0.value(uri: resource.uri) }
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
