import KithFormats
import KithModel

/// Contacts on disk, for steps that must see all before they hand on the first.
struct Spool: Sendable {
  private let file: FileDescriptor
  /// Where each Card begins, and the end of the last.
  private var offsets = [0]
  private var pending: [UInt8] = []
  private var written = 0

  /// Makes an empty spool.
  ///
  /// - Throws: ``SystemError`` where no temporary file can be made.
  init() throws { file = try .temporary() }

  /// The number of contacts.
  var count: Int { offsets.count - 1 }

  /// Adds a contact at the end.
  mutating func append(_ contact: Contact) throws {
    Card.encode(contact, into: &pending)
    offsets.append(written + pending.count)
    if pending.count >= Self.blockSize { try flush() }
  }

  private mutating func flush() throws {
    try file.write(pending)
    written += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  /// The size of the Card with this number.
  func size(at index: Int) -> Int { offsets[index + 1] - offsets[index] }

  /// The contact with this number, counted from 0 in the order of adding.
  ///
  /// - Throws: ``SystemError``.
  func contact(at index: Int) throws -> Contact {
    let start = offsets[index] - written
    let end = offsets[index + 1] - written
    if start >= 0 { return try Card.decode(pending[start..<end]) }
    return try Card.decode(try file.read(at: offsets[index], count: end - start)[...])
  }

  private static let blockSize = 1 << 18
}
