public import KithFormats
public import KithModel

/// Takes photos, logos and sounds that stand in the cards themselves out of them: a step that streams.
///
/// What stands elsewhere and has only its address in the card is left as it is, and so are keys, which are
/// what a card is for.
public struct MediaStep: Step {
  /// What becomes of them.
  private enum Goal {
    case nowhere
    case folder(MediaFolder)
  }

  private let goal: Goal
  private var files = 0
  /// What was taken out for good.
  private var leftOut = LossReport()

  /// Makes a step that leaves photos and logos out; sounds say how a name is spoken and are small.
  public init() { goal = .nowhere }

  /// Makes a step that moves photos, logos and sounds into files and puts the addresses of these in their place.
  public init(extractingTo folder: MediaFolder) { goal = .folder(folder) }

  /// What was taken out, and how many files there are.
  public var outcome: StepOutcome {
    var outcome = StepOutcome(remarks: remarks)
    outcome.leftOut = leftOut
    return outcome
  }

  private var remarks: [String] {
    guard case .folder(let folder) = goal, files > 0 else { return [] }
    let place =
      folder.count == 1 ? "one file" : "\(Balance.grouped(folder.count)) files"
    return [
      "photos, logos and sounds (\(Balance.grouped(files))) are now \(place) in '\(folder.path)'"
    ]
  }

  /// Takes contacts and hands them on without what stood in them.
  public mutating func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    // One by one: a batch of a hundred cards may hold a hundred photos.
    for contact in contacts {
      let hasInline = contact.media.contains { InlineMedia(uri: $0.uri) != nil }
      try emit([hasInline ? changed(contact, report) : contact])
    }
  }

  private mutating func changed(
    _ contact: Contact, _ report: (Diagnostic) -> Void
  ) throws -> Contact {
    var contact = contact
    switch goal {
    case .nowhere:
      drop(from: &contact)
      contact.vcard?.removeInlineMedia(ofKinds: [.photo, .logo])
    case .folder(let folder):
      contact.vcard?.removeInlineMedia(ofKinds: [.photo, .logo, .sound])
      for index in contact.media.indices {
        try extract(index, of: &contact, to: folder, report)
      }
    }
    return contact
  }

  private mutating func drop(from contact: inout Contact) {
    let before = contact.media.count
    contact.media.removeAll { $0.kind != .sound && InlineMedia(uri: $0.uri) != nil }
    leftOut.add("media", before - contact.media.count)
  }

  private mutating func extract(
    _ index: Int, of contact: inout Contact, to folder: MediaFolder, _ report: (Diagnostic) -> Void
  ) throws {
    let resource = contact.media[index]
    guard let media = InlineMedia(uri: resource.uri) else { return }
    let suffix = resource.kind == .photo ? nil : resource.kind?.rawValue
    let stem = MediaFileName.stem(
      of: Self.label(contact), suffix: suffix.map { MediaFileName.stem(of: $0) })
    guard let name = try folder.store(media, stem: stem) else {
      let source = contact.sources.first
      return report(
        Diagnostic(
          .warning, "photos.bad-data", "the \(resource.kind?.rawValue ?? "medium") is no base64",
          done: "left in the card", file: source?.file ?? "-", line: source?.line,
          record: source?.record))
    }
    files += 1
    contact.media[index].uri = folder.uri(of: name)
    if resource.mediaType == nil, !media.mediaType.isEmpty {
      contact.media[index].mediaType = media.mediaType
    }
  }

  private static func label(_ contact: Contact) -> String {
    contact.name?.display ?? contact.organizations.first?.name ?? contact.emails.first?.address
      ?? ""
  }
}
