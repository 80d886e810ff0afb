import KithCleaning
import KithFormats
import KithModel

/// Reads an input and checks what every format promises of any bytes.
///
/// The first byte chooses the format, or that it is to be recognised; the second the size of the blocks; the
/// rest is the file. A broken promise traps, and the fuzzer keeps the input.
struct ReaderProbe {
  /// The format for all inputs, whatever their first byte says.
  private let fixed: (any ContactFormat)?
  /// Whether all inputs are to be recognised.
  private let detectsAll: Bool

  /// The probe for the family that `KITH_FUZZ_FORMAT` names: a format, `any` for recognition, or nothing.
  static let chosen = ReaderProbe(family: Environment.value(of: "KITH_FUZZ_FORMAT"))

  private static let readable = FormatRegistry.formats.filter {
    $0.makeReader(ReadingOptions(fileName: "fuzz")) != nil
  }

  private init(family: String?) {
    detectsAll = family == "any"
    fixed = family.flatMap { FormatRegistry.format(named: $0) }
    precondition(family == nil || detectsAll || fixed != nil, "KITH_FUZZ_FORMAT names no format")
  }

  /// Reads an input, whole and in blocks, and writes what came of it.
  func probe(_ input: [UInt8]) {
    guard input.count >= 2 else { return }
    let format = format(chosenBy: input[0])
    let file = Array(input[2...])
    let whole = Self.read(file, as: format, blockSize: 1 << 16)
    let pieces = Self.read(file, as: format, blockSize: Int(input[1]) + 1)
    precondition(whole?.contacts == pieces?.contacts, "the size of blocks changes the contacts")
    precondition(
      whole?.diagnostics == pieces?.diagnostics, "the size of blocks changes the diagnostics")
    precondition(whole?.rejects == pieces?.rejects, "the size of blocks changes the rejects")
    // The first few will do: each input costs its time, and the fuzzer makes many.
    let contacts = (whole?.contacts ?? []).prefix(4)
    for contact in contacts { Self.check(contact) }
    Self.write(contacts)
  }

  private func format(chosenBy byte: UInt8) -> (any ContactFormat)? {
    if let fixed { return fixed }
    let choice = Int(byte) % (Self.readable.count + 1)
    return detectsAll || choice == 0 ? nil : Self.readable[choice - 1]
  }

  /// What is read; `nil` where the file is refused, as it may be.
  private static func read(
    _ file: [UInt8], as format: (any ContactFormat)?, blockSize: Int
  ) -> Batch? {
    try? ContactInput.readAll(file, format: format, fileName: "fuzz", blockSize: blockSize)
  }

  private static func check(_ contact: Contact) {
    precondition(contact.uid != nil, "a contact without a uid")
    precondition(!contact.sources.isEmpty, "a contact without a source")
    var card: [UInt8] = []
    Card.encode(contact, into: &card)
    precondition((try? Card.decode(card[...])) == contact, "the Card reads otherwise than written")
    let cleaning = ContactCleaning(region: "DE")
    let clean = cleaning.clean(contact).contact
    precondition(cleaning.clean(clean).contact == clean, "cleaning twice changes something")
  }

  private static func write(_ contacts: ArraySlice<Contact>) {
    for format in FormatRegistry.formats {
      guard var writer = format.makeWriter(WritingOptions()) else { continue }
      _ = writer.writeAll(Array(contacts))
    }
  }
}
