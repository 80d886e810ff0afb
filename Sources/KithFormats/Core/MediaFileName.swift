/// Names for files of photos, logos and sounds: safe on every file system, whatever a stranger wrote.
public enum MediaFileName {
  /// The ending of a file that begins so: by its first bytes, else by its media type, else `bin`.
  ///
  /// An ending is one of ours and never copied from a card, so nothing can be made to look like a program.
  public static func ending(of bytes: [UInt8], mediaType: String) -> String {
    let mark = marks.first {
      bytes.starts(with: $0.bytes) && bytes.dropFirst($0.laterAt).starts(with: $0.later)
    }
    return mark?.ending ?? endings[mediaType] ?? "bin"
  }

  /// A name of letters, digits and hyphens between words, of at most 80 bytes.
  ///
  /// - Parameters:
  ///   - text: what the person is called.
  ///   - suffix: a word to put behind it.
  public static func stem(of text: String, suffix: String? = nil) -> String {
    var words: [String] = []
    var length = 0
    for word in text.unicodeScalars.split(whereSeparator: { !isSafe($0) }) {
      let word = String(String.UnicodeScalarView(word.prefix(20)))
      length += word.utf8.count + 1
      guard length <= 80 else { break }
      words.append(word)
    }
    if words.isEmpty { words = ["contact"] }
    // Windows takes these for devices, whatever stands behind the dot.
    if words.count == 1, devices.contains(words[0].lowercased().prefix(3)), words[0].utf8.count < 5
    {
      words.insert("contact", at: 0)
    }
    return (words + [suffix].compactMap(\.self)).joined(separator: "-")
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static let devices: Set<Substring> = ["con", "prn", "aux", "nul", "com", "lpt"]

  private typealias Mark = (bytes: [UInt8], laterAt: Int, later: [UInt8], ending: String)

  private static let marks: [Mark] = [
    ([0xFF, 0xD8, 0xFF], 0, [], "jpg"),
    ([0x89, 0x50, 0x4E, 0x47], 0, [], "png"),
    (Array("GIF8".utf8), 0, [], "gif"),
    (Array("RIFF".utf8), 8, Array("WEBP".utf8), "webp"),
    (Array("RIFF".utf8), 8, Array("WAVE".utf8), "wav"),
    (Array("BM".utf8), 6, [0, 0, 0, 0], "bmp"),
    ([0x49, 0x49, 0x2A, 0x00], 0, [], "tiff"),
    ([0x4D, 0x4D, 0x00, 0x2A], 0, [], "tiff"),
    (Array("OggS".utf8), 0, [], "ogg"),
    (Array("ID3".utf8), 0, [], "mp3"),
    ([], 4, Array("ftypheic".utf8), "heic"),
    ([], 4, Array("ftypavif".utf8), "avif"),
  ]

  private static let endings: [String: String] = [
    "image/jpeg": "jpg", "image/jpg": "jpg", "image/png": "png", "image/gif": "gif",
    "image/webp": "webp", "image/bmp": "bmp", "image/tiff": "tiff", "image/heic": "heic",
    "image/avif": "avif", "image/svg+xml": "svg", "audio/wav": "wav", "audio/x-wav": "wav",
    "audio/ogg": "ogg", "audio/mpeg": "mp3", "audio/basic": "au", "audio/aac": "aac",
  ]
}
