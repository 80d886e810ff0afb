import KithCleaning
import KithText

/// Mailboxes that records name only by their hash, and the addresses that have these hashes.
///
/// A hash stands among the e-mails of a record as a value of its own; where an address that some record has
/// gives the hash, the address takes its place. Addresses are hashed only where a list has hashes at all,
/// but for those whose key says less than the address: as the hash is of what was written, of `A.Smith+x@…`
/// too, these are hashed when they come.
struct HashedMailboxes: Sendable {
  private var spellings: [String: UInt32] = [:]
  private var hashes: [String: UInt32] = [:]

  /// The form in which a hash stands among e-mails.
  static func value(_ hash: String) -> String { "sha1:\(hash)" }

  /// Notes an e-mail of a record by its number: the hash it is, or the spellings in which it was written.
  mutating func note(_ value: String, number: UInt32) {
    if value.hasPrefix("sha1:") { hashes[String(value.dropFirst(5))] = number }
  }

  /// Notes a hash of a spelling that the key of an e-mail does not show.
  mutating func note(spelling hash: String, number: UInt32) { spellings[hash] = number }

  /// For each hash that is known, the e-mail it stands for.
  func addresses(in vocabulary: Vocabulary) -> [UInt32: UInt32] {
    guard !hashes.isEmpty else { return [:] }
    var addresses: [UInt32: UInt32] = [:]
    for (hash, number) in hashes {
      if let known = spellings[hash] { addresses[number] = known }
    }
    for index in 0..<UInt32(vocabulary.count) where vocabulary.features[Int(index)] == .email {
      let value = vocabulary.texts[index]
      guard value.contains(ASCII.at) else { continue }
      let hash = MailboxHash.of(String(decoding: value, as: UTF8.self))
      if let number = hashes[hash] { addresses[number] = index }
    }
    return addresses
  }
}
