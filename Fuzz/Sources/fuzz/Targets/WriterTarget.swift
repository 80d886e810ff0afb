import KithFormats
import KithModel

/// One writer: what it writes is read again by the reader of the format, without a reject, and as many as were written.
///
/// Only those are counted who have a name, an organisation, an e-mail or a telephone. It is not looked at what of their
/// values comes back: that is what the tests of each format do, for all that is not counted as lost. Formats that are only
/// written (tables of targets, mutt, HTML for people) are held to no more than to write.
struct WriterTarget: FuzzTarget {
  private let format: any WritableFormat

  init(_ format: any WritableFormat) { self.format = format }

  var name: String { "write-\(format.name)" }

  func run(_ input: [UInt8]) throws {
    let contacts = Array(try Reading.contacts(input).filter(\.saysWho).prefix(16))
    guard !contacts.isEmpty else { return }
    var writer = format.makeWriter(WritingOptions())
    let (bytes, _, written) = writer.writeAll(contacts)
    guard let reading = FormatRegistry.standard.readable(named: format.name), written > 0 else {
      return
    }
    let again = try Reading.read(bytes, as: reading)
    expect(again?.rejects.isEmpty == true, "what is written is rejected when it is read")
    expect(
      again?.contacts.count == written, "\(written) written, \(again?.contacts.count ?? 0) read")
  }
}

extension Contact {
  /// Whether it says whom it is of: a card of columns that nobody knows is nobody to another program.
  fileprivate var saysWho: Bool {
    name != nil || !organizations.isEmpty || !emails.isEmpty || !phones.isEmpty
  }
}
