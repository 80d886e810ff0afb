/// JSContact Cards (RFC 9553): JSON Lines between Kith's stages, or one JSON array.
struct JSContactFormat: ContactFormat {
  static let family: [any ContactFormat] = []
  var name: String { "jsonl" }
  var summary: String { "JSContact Cards (RFC 9553), one a line" }
  var fileExtensions: [String] { ["jsonl", "ndjson"] }
}
