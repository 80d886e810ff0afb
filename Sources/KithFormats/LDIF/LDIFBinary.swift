import KithModel
import KithText

/// Attributes whose values are no text: they become `data:` URIs (RFC 2397).
enum LDIFBinary {
  /// What such a value is.
  enum Kind {
    case photo, certificate
  }

  /// The kind of an attribute in small letters.
  static func kind(of name: String) -> Kind? {
    switch name {
    case "jpegphoto", "thumbnailphoto": .photo
    case "usercertificate", "usersmimecertificate": .certificate
    default: nil
    }
  }

  static func add(_ bytes: [UInt8], _ kind: Kind, to contact: inout Contact) {
    let data = Base64.encode(bytes)
    switch kind {
    case .photo:
      var photo = Resource(
        id: MapID.number(contact.media.count + 1), uri: "\(photoPrefix)\(data)", kind: .photo)
      photo.mediaType = "image/jpeg"
      contact.media.append(photo)
    case .certificate:
      var key = Resource(
        id: MapID.number(contact.cryptoKeys.count + 1), uri: "\(certificatePrefix)\(data)")
      key.mediaType = "application/pkix-cert"
      contact.cryptoKeys.append(key)
    }
  }

  /// The base64 of a photo or certificate; `nil` for what directories have no attribute for.
  static func base64(of resource: Resource) -> (name: String, data: String)? {
    let uri = resource.uri
    if resource.kind == .photo, uri.hasPrefix(photoPrefix) {
      return canonical(uri.dropFirst(photoPrefix.count)).map { ("jpegPhoto", $0) }
    }
    guard uri.hasPrefix(certificatePrefix) else { return nil }
    return canonical(uri.dropFirst(certificatePrefix.count)).map { ("userCertificate;binary", $0) }
  }

  /// Base64 as reading will have it: some programs leave bits of the last byte in it that mean nothing.
  private static func canonical(_ data: Substring) -> String? {
    Base64.decode(data.utf8).flatMap { $0.isEmpty ? nil : Base64.encode($0) }
  }

  private static let photoPrefix = "data:image/jpeg;base64,"
  private static let certificatePrefix = "data:application/pkix-cert;base64,"
}
