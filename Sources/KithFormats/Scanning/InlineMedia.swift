import KithText

/// What a `data:` URI holds (RFC 2397), decoded piece by piece: a photo of 10 MB never stands whole beside its text.
public struct InlineMedia {
  /// The media type that the URI names, in small letters, without parameters.
  public let mediaType: String
  private let uri: String
  private var position: Int
  private let isBase64: Bool
  private var decoder = Base64Decoder()

  /// Looks at a URI; `nil` where it is no `data:` URI.
  public init?(uri: String) {
    guard uri.utf8.startsIgnoringCase(with: "data:"),
      let comma = uri.utf8.firstIndex(of: ASCII.comma)
    else { return nil }
    let head = uri[..<comma].dropFirst(5).lowercased()
    let parts = head.split(separator: ";", omittingEmptySubsequences: false)
    mediaType = parts.first.map { String($0) } ?? ""
    isBase64 = parts.last == "base64"
    position = uri.utf8.distance(from: uri.startIndex, to: comma) + 1
    self.uri = uri
  }

  /// The next bytes; empty at the end, `nil` where what stands there is no base64.
  public mutating func next() -> [UInt8]? {
    isBase64 ? nextOfBase64() : nextOfText()
  }

  private mutating func nextOfBase64() -> [UInt8]? {
    let span = uri.utf8.span
    let end = min(span.count, position + Self.pieceSize)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.pieceSize / 4 * 3 + 3)
    while position < end {
      let byte = span[position]
      position += 1
      guard decoder.take(byte, into: &bytes) else { return nil }
    }
    guard position == span.count else { return bytes }
    return decoder.finish(into: &bytes) ? bytes : nil
  }

  /// Text with the octets of a URI that are not letters written as `%41`.
  private mutating func nextOfText() -> [UInt8] {
    let span = uri.utf8.span
    let end = min(span.count, position + Self.pieceSize)
    var bytes: [UInt8] = []
    while position < end {
      let byte = span[position]
      position += 1
      if byte == UInt8(ascii: "%"), position + 1 < span.count,
        let high = span[position].hexValue, let low = span[position + 1].hexValue
      {
        bytes.append(high << 4 | low)
        position += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static let pieceSize = 1 << 16
}
