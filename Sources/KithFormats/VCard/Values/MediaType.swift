import KithModel

/// Media types (RFC 2046) and the TYPE values that 2.1 and 3.0 have for them.
enum MediaType {
  private static let types: [(type: String, media: String)] = [
    ("JPEG", "image/jpeg"), ("PNG", "image/png"), ("GIF", "image/gif"), ("BMP", "image/bmp"),
    ("WEBP", "image/webp"), ("TIFF", "image/tiff"), ("HEIC", "image/heic"),
    ("SVG", "image/svg+xml"), ("WAVE", "audio/wav"), ("OGG", "audio/ogg"), ("MP3", "audio/mpeg"),
    ("BASIC", "audio/basic"), ("AAC", "audio/aac"), ("PCM", "audio/pcm"),
    ("X509", "application/pkix-cert"), ("PGP", "application/pgp-keys"),
  ]
  private static let spellings: [String: String] = ["JPG": "JPEG", "WAV": "WAVE", "TIF": "TIFF"]

  /// The media type of base64, by its TYPE, which is used up, else by how it begins.
  static func take(
    from extensions: inout Extensions, _ kind: Resource.Kind?, _ base64: [UInt8]
  ) -> String {
    if let index = extensions.vCardParams.firstIndex(where: { $0.name == "type" }) {
      let values = extensions.vCardParams[index].values
      for (place, value) in values.enumerated() {
        guard let media = media(ofType: value, kind) else { continue }
        extensions.vCardParams[index].values.remove(at: place)
        if values.count == 1 { extensions.vCardParams.remove(at: index) }
        return media
      }
    }
    return sniffed(base64)
  }

  private static func media(ofType type: String, _ kind: Resource.Kind?) -> String? {
    let name = type.uppercased()
    if name.contains("/") { return type.lowercased() }
    return types.first { $0.type == spellings[name] ?? name }?.media
  }

  /// The TYPE of a media type for 3.0; the subtype where there is none of its own.
  static func type(ofMedia media: String) -> String {
    let media = media.lowercased()
    return types.first { $0.media == media }?.type ?? media.uppercased()
  }

  private static func sniffed(_ base64: [UInt8]) -> String {
    let marks: [(String, String)] = [
      ("/9j/", "image/jpeg"), ("iVBORw0KGgo", "image/png"), ("R0lGOD", "image/gif"),
      ("UklGR", "image/webp"), ("Qk", "image/bmp"), ("T2dnUw", "audio/ogg"), ("SUQz", "audio/mpeg"),
    ]
    return marks.first { base64.starts(with: $0.0.utf8) }?.1 ?? "application/octet-stream"
  }
}
