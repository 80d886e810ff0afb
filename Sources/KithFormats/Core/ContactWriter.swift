public import KithModel

/// Writes contacts in one format to one file.
public protocol ContactWriter {
  /// Whether what stands before the first contact depends on all of them, as the header of a table does whose
  /// columns are what the contacts have.
  ///
  /// Such a writer is asked for the contacts first, then for the beginning, and then to complete what it wrote.
  var beginsLast: Bool { get }
  /// Writes what stands before the first contact.
  mutating func begin(_ output: inout [UInt8])
  /// Whether it knows by itself what it loses, as one does that holds all: then nothing is open in the ledger.
  var knowsLosses: Bool { get }
  /// Writes a contact.
  ///
  /// - Parameters:
  ///   - contact: the contact.
  ///   - output: where it goes.
  ///   - ledger: where the contact is open, unless the writer knows its losses: what is written of it is settled there,
  ///     and what is left open is lost.
  /// - Returns: whether the contact is in the output; where it is not, the losses say what it lacks.
  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool
  /// Writes a contact that is as it was read: what its own lines say.
  ///
  /// - Returns: as ``write(_:to:ledger:)``.
  mutating func writeAsRead(
    _ contact: Contact, to output: inout [UInt8], ledger: inout Ledger
  ) -> Bool
  /// Completes what was written of the contacts, for writers that begin last.
  ///
  /// - Parameters:
  ///   - bytes: all that was written, in order, in pieces of any size.
  ///   - output: where the completed text goes.
  mutating func complete(_ bytes: [UInt8], to output: inout [UInt8])
  /// Writes what stands after the last contact.
  mutating func finish(_ output: inout [UInt8])
}

extension ContactWriter {
  /// What stands before the first contact is known before it.
  public var beginsLast: Bool { false }
  /// What is not settled is lost.
  public var knowsLosses: Bool { false }
  /// Nothing stands before the first contact.
  public mutating func begin(_ output: inout [UInt8]) {}
  /// How a contact was read is of no account.
  public mutating func writeAsRead(
    _ contact: Contact, to output: inout [UInt8], ledger: inout Ledger
  ) -> Bool {
    write(contact, to: &output, ledger: &ledger)
  }
  /// Nothing is to be completed.
  public mutating func complete(_ bytes: [UInt8], to output: inout [UInt8]) { output += bytes }
  /// Nothing stands after the last contact.
  public mutating func finish(_ output: inout [UInt8]) {}

  /// Writes a contact that is opened in the ledger for it, and closed.
  ///
  /// - Parameters:
  ///   - contact: what to write.
  ///   - isAsRead: whether it says what its own lines say.
  ///   - output: the bytes so far.
  ///   - ledger: where it is counted what of the contact was written.
  /// - Returns: whether the contact is in the output.
  public mutating func account(
    for contact: Contact, isAsRead: Bool = false, to output: inout [UInt8], _ ledger: inout Ledger
  ) -> Bool {
    if !knowsLosses { ledger.open(contact) }
    defer { ledger.close() }
    return isAsRead
      ? writeAsRead(contact, to: &output, ledger: &ledger)
      : write(contact, to: &output, ledger: &ledger)
  }

  /// Writes a whole file at once, of `count` contacts; for tests and few contacts.
  public mutating func writeAll(
    _ contacts: [Contact]
  ) -> (bytes: [UInt8], losses: LossReport, count: Int) {
    var body: [UInt8] = []
    var ledger = Ledger()
    if !beginsLast { begin(&body) }
    var count = 0
    for contact in contacts where account(for: contact, to: &body, &ledger) { count += 1 }
    var bytes: [UInt8] = []
    if beginsLast { begin(&bytes) }
    complete(body, to: &bytes)
    finish(&bytes)
    return (bytes, ledger.report, count)
  }
}
