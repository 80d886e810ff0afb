extension [UInt8] {
  /// Appends a number in decimal digits, with zeros before it up to the width.
  ///
  /// Digit by digit, without a text between: every record of an address book has such numbers.
  mutating func append(number: Int, width: Int) {
    guard number >= 0 else { return append(contentsOf: String(number).utf8) }
    var scale = 1
    var digits = 1
    while digits < width || number / scale >= 10 {
      scale *= 10
      digits += 1
    }
    while scale > 0 {
      append(UInt8(0x30 + number / scale % 10))
      scale /= 10
    }
  }
}
