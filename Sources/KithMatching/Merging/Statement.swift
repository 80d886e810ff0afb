import KithCleaning
import KithModel
import KithText

/// What a source said of somebody at one time: a record with what tells when that was.
struct Statement {
  /// The record.
  let contact: Contact
  /// The number of the contact that it is, or was merged into.
  let number: Int
  /// The job that it tells of.
  let job: Job?
  /// The day of which it is, or the moment; `nil` where none is known that can be believed.
  let date: String?

  init(_ contact: Contact, number: Int, _ survivorship: Survivorship) {
    self.contact = contact
    self.number = number
    job = Job(of: contact)
    let changed = contact.updated.map(\.text)
    let exported = contact.sources.compactMap(\.exportDay).max()
    date = [changed, exported].lazy.compactMap(\.self).first(where: survivorship.believes)
  }

  /// The day of which it is.
  var day: String? { date.map { String($0.prefix(10)) } }

  /// What all that one source says of somebody has in common.
  ///
  /// A profile is its owner's, whatever they are called by now; a uid that a file gave is anybody's, so the name must
  /// be the same. Who changes the address of their profile keeps the day of the connection.
  var identities: [String] {
    var identities: [String] = []
    let name = Folding.key(contact.name?.display ?? "")
    for source in contact.sources {
      if let uid = contact.uid {
        let isOwn = RecordClaim.isMinted(uid)
        identities.append("\(source.format)\n\(uid)\n\(isOwn ? "" : name)")
      }
      if let day = source.connectedOn { identities.append("\(source.format)\n\(day)\n\(name)") }
    }
    return Array(Set(identities))
  }

  /// Whether it is older than another by their dates; of one day and a moment of that day nothing can be told.
  func isOlder(than other: Statement) -> Bool {
    guard let date, let later = other.date else { return false }
    let length = min(date.utf8.count, later.utf8.count)
    return date.prefix(length) < later.prefix(length)
  }
}

extension Source {
  /// The day of the export, as `YYYY-MM-DD`, where the name of the file has it: LinkedIn's
  /// `Basic_LinkedInDataExport_11-30-2026.zip`, or a day in the order of ISO 8601.
  var exportDay: String? {
    let bytes = Array(file.utf8)
    guard bytes.count >= 10 else { return nil }
    for end in stride(from: bytes.count, through: 10, by: -1) {
      let isWhole = end == bytes.count || !bytes[end].isDigit
      guard isWhole, bytes[end - 1].isDigit else { continue }
      if let day = Self.day(bytes[(end - 10)..<end], before: bytes[..<(end - 10)]) { return day }
    }
    return nil
  }

  private static func day(_ text: ArraySlice<UInt8>, before: ArraySlice<UInt8>) -> String? {
    guard before.last?.isDigit != true else { return nil }
    let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isDigit) }) else { return nil }
    let words = parts.map { String(decoding: $0, as: UTF8.self) }
    switch parts.map(\.count) {
    case [4, 2, 2]: return valid(words[0], words[1], words[2])
    // LinkedIn has the month first; elsewhere the order is anybody's guess.
    case [2, 2, 4] where before.reversed().starts(with: "LinkedInDataExport_".utf8.reversed()):
      return valid(words[2], words[0], words[1])
    default: return nil
    }
  }

  private static func valid(_ year: String, _ month: String, _ day: String) -> String? {
    guard let number = Int(month), let date = Int(day), (1...12).contains(number),
      (1...31).contains(date)
    else { return nil }
    return "\(year)-\(month)-\(day)"
  }
}
