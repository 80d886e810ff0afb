extension [UInt8] {
  /// Appends a number in decimal digits, with zeros before it up to the width.
  ///
  /// Digit by digit, without a text between: every record of an address book has such numbers.
  package mutating func append(number: Int, width: Int) {
    guard number >= 0 else { return append(contentsOf: String(number).utf8) }
    // A division by ten is no division for the machine; one by a power of ten is.
    if number >= 10 || width > 1 { append(number: number / 10, width: width - 1) }
    append(UInt8(0x30 + number % 10))
  }
}
