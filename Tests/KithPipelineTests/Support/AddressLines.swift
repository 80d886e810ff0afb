import KithFormats
import KithModel

/// A format of somebody else's: `#people`, and then a line a person, `Ada Fair <ada@example.com>`.
struct AddressLines: ReadableFormat, WritableFormat {
  let name = "address-lines"
  let summary = "a name and an address a line"
  let fileExtensions = ["people"]

  static let mark = "#people\n"

  func certainty(of sample: Sample) -> Certainty {
    sample.bytes.starts(with: Self.mark.utf8) ? .certain : .none
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    AddressLineReader(fileName: options.fileName)
  }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { AddressLineWriter() }
}

/// Reads a line a person.
struct AddressLineReader: ContactReader {
  let fileName: String
  private var rest: [UInt8] = []
  private var line = 0

  init(fileName: String) { self.fileName = fileName }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) {
    rest += bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      take(String(decoding: rest[..<end], as: UTF8.self), into: &batch)
      rest.removeFirst(end + 1)
    }
  }

  mutating func finish(into batch: inout Batch) {
    if !rest.isEmpty { take(String(decoding: rest, as: UTF8.self), into: &batch) }
  }

  private mutating func take(_ text: String, into batch: inout Batch) {
    line += 1
    guard line > 1 else { return }
    batch.records += 1
    let parts = text.split(separator: "<")
    guard let name = parts.first, let address = parts.dropFirst().first else {
      batch.diagnostics.append(
        Diagnostic(
          .warning, "address-lines.no-address", "the line has no address", done: "skipped",
          file: fileName, line: line, record: line - 1))
      batch.skipped += 1
      return
    }
    var contact = Contact()
    contact.name = Name(full: name.dropLast().description)
    contact.emails = [EmailAddress(id: "k1", address: address.dropLast().description)]
    contact.sources = [
      Source(format: "address-lines", file: fileName, record: line - 1, line: line)
    ]
    batch.contacts.append(contact)
  }
}

/// Writes a line a person.
struct AddressLineWriter: ContactWriter {
  func begin(_ output: inout [UInt8]) { output += AddressLines.mark.utf8 }

  func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    guard let name = contact.name?.full, let email = contact.emails.first else {
      return ledger.leaveOutEmpty()
    }
    output += "\(name) <\(email.address)>\n".utf8
    ledger.settle(.name, .full)
    ledger.settle(.emails)
    return true
  }
}
