/// vCard of one version, whatever a card was before.
struct VCardVersionFormat: WritableFormat {
  /// All versions, the newest first.
  static let all = [VCardVersion.v40, .v30, .v21].map(VCardVersionFormat.init)

  private let version: VCardVersion

  private init(_ version: VCardVersion) { self.version = version }

  var name: String {
    switch version {
    case .v40: "vcard4"
    case .v30: "vcard3"
    case .v21: "vcard21"
    }
  }
  var summary: String {
    switch version {
    case .v40: "vCard 4.0 (RFC 6350), whatever a card was before"
    case .v30: "vCard 3.0 (RFC 2426), whatever a card was before"
    case .v21: "vCard 2.1 (versit), for telephones of long ago"
    }
  }
  var page: String { "vcard" }
  var identifiesByUID: Bool { true }
  var fileExtensions: [String] { [] }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter {
    VCardWriter(version: version)
  }
}
