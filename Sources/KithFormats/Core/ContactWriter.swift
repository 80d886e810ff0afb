public import KithModel

/// Writes contacts in one format to one file.
public protocol ContactWriter {
  /// Writes what stands before the first contact.
  mutating func begin(_ output: inout [UInt8])
  /// Writes a contact and counts what of it the format cannot hold.
  mutating func write(_ contact: Contact, to output: inout [UInt8], losses: inout LossReport)
  /// Writes what stands after the last contact.
  mutating func finish(_ output: inout [UInt8])
}

extension ContactWriter {
  /// Nothing stands before the first contact.
  public mutating func begin(_ output: inout [UInt8]) {}
  /// Nothing stands after the last contact.
  public mutating func finish(_ output: inout [UInt8]) {}
}
