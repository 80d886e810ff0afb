import KithFormats
import KithModel

/// How the targets read.
enum Reading {
  /// What is read; `nil` where the file is refused, as it may be.
  static func read(
    _ file: [UInt8], as format: (any ReadableFormat)? = nil, blockSize: Int = 1 << 16
  ) throws -> Batch? {
    do {
      return try ContactInput.readAll(
        file, format: format, fileName: "fuzz", blockSize: blockSize)
    } catch is ReadingError {
      return nil
    }
  }

  /// The contacts of a file, whatever it is; none where it is refused.
  static func contacts(_ file: [UInt8]) throws -> [Contact] { try read(file)?.contacts ?? [] }

  /// Checks what is promised of whatever is read.
  static func check(_ batch: Batch) {
    // The first few will do: each costs its time, and the fuzzer makes many inputs.
    for contact in batch.contacts.prefix(4) {
      expect(contact.uid?.isEmpty == false, "a contact without a uid")
      expect(!contact.sources.isEmpty, "a contact without a source")
      var card: [UInt8] = []
      Card.encode(contact, into: &card)
      expect(
        (try? Card.decode(card[...])) == contact, "the Card reads otherwise than written")
    }
  }

  /// Checks that two ways to read the same give the same.
  static func expectSame(_ one: Batch?, _ other: Batch?, _ what: String) {
    expect(one?.contacts == other?.contacts, "\(what) changes the contacts")
    expect(one?.diagnostics == other?.diagnostics, "\(what) changes the diagnostics")
    expect(one?.rejects == other?.rejects, "\(what) changes the rejects")
    expect(one?.skipped == other?.skipped, "\(what) changes what is skipped")
  }
}
