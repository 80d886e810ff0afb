/// A short run of decimal digits, kept without an allocation.
struct PhoneDigits {
  /// More than any number with its prefixes has; E.164 ends at 15.
  static let capacity = 32

  private var values = InlineArray<32, UInt8>(repeating: 0)
  /// The number of digits.
  private(set) var count = 0

  /// The digit at a place, 0 to 9.
  subscript(place: Int) -> UInt8 { values[place] }

  /// Adds a digit of 0 to 9; answers whether there was room.
  mutating func append(_ digit: UInt8) -> Bool {
    guard count < Self.capacity else { return false }
    values[count] = digit
    count += 1
    return true
  }

  /// The digits after the first so many.
  func dropFirst(_ number: Int) -> PhoneDigits {
    var rest = PhoneDigits()
    var place = number
    while place < count {
      rest.values[place - number] = values[place]
      place += 1
    }
    rest.count = max(0, count - number)
    return rest
  }

  /// All digits but the one at a place.
  func removing(at place: Int) -> PhoneDigits {
    var rest = PhoneDigits()
    for index in 0..<count where index != place { _ = rest.append(values[index]) }
    return rest
  }

  /// Whether the digits begin with these.
  func starts(with digits: UInt8...) -> Bool {
    guard count >= digits.count else { return false }
    return digits.indices.allSatisfy { values[$0] == digits[$0] }
  }

  /// Adds all digits of another run as far as there is room; answers whether there was.
  mutating func append(_ other: PhoneDigits) -> Bool {
    for place in 0..<other.count {
      guard append(other[place]) else { return false }
    }
    return true
  }

  /// The digits as text.
  var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the digits behind others.
  func append(to bytes: inout [UInt8]) {
    for place in 0..<count { bytes.append(0x30 + values[place]) }
  }
}
