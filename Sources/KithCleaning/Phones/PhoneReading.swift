/// What the digits of a number mean: the country and the number within it.
///
/// The steps are those of libphonenumber's parser, in its order, so that both give the same number.
struct PhoneReading {
  private(set) var region: PhoneRegion?
  private(set) var national: PhoneDigits
  private(set) var isInternational = false
  private(set) var isPlausible = false

  /// Reads digits; `home` is where they would be dialled as they stand.
  init(_ digits: PhoneDigits, hasPlus: Bool, home: PhoneRegion?) {
    national = digits
    if hasPlus {
      takeCallingCode(from: digits)
      isInternational = true
    } else if let home {
      read(digits, in: home)
      if !isPlausible { readWithZeros(digits) }
    } else {
      readWithZeros(digits)
    }
  }

  /// The calling code, where it is known.
  var callingCode: Int? { region?.callingCode }

  /// The number in E.164; `nil` where its length is impossible.
  var e164: String? {
    guard let region, region.isPossible(national) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    bytes.append(UInt8(ascii: "+"))
    let code = region.callingCode
    if code >= 100 { bytes.append(UInt8(0x30 + code / 100)) }
    if code >= 10 { bytes.append(UInt8(0x30 + code / 10 % 10)) }
    bytes.append(UInt8(0x30 + code % 10))
    national.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Takes a calling code off the digits; answers whether one stands there.
  @discardableResult
  private mutating func takeCallingCode(from digits: PhoneDigits) -> Bool {
    guard digits.count > 2, digits[0] != 0 else { return false }
    var code = 0
    for length in 1...3 where length < digits.count {
      code = code * 10 + Int(digits[length - 1])
      guard let found = PhoneRegions.all.region(callingCode: code) else { continue }
      settle(found.withoutNationalPrefix(digits.dropFirst(length)), in: found)
      return true
    }
    return false
  }

  private mutating func settle(_ number: PhoneDigits, in found: PhoneRegion) {
    let number = found.withoutFormerPrefix(number)
    region = found
    national = number
    isPlausible = found.isPlausible(number)
  }

  /// Reads digits as they are dialled in a region.
  private mutating func read(_ digits: PhoneDigits, in home: PhoneRegion) {
    if let rest = home.withoutInternationalPrefix(digits), takeCallingCode(from: rest) {
      isInternational = true
      return
    }
    var number = digits
    if let rest = withoutOwnCallingCode(digits, of: home) { number = rest }
    number = home.withoutFormerPrefix(home.withoutNationalPrefix(number))
    let main = PhoneRegions.all.region(callingCode: home.callingCode) ?? home
    region = main
    national = number
    isPlausible = home.isPlausible(number) || main.isPlausible(number)
  }

  /// `49301234567` in Germany: the calling code without its `+`, where the number only fits without it.
  private func withoutOwnCallingCode(_ digits: PhoneDigits, of home: PhoneRegion) -> PhoneDigits? {
    var rest = digits
    var length = 1
    if home.callingCode >= 10 { length = home.callingCode >= 100 ? 3 : 2 }
    guard digits.count > length else { return nil }
    var code = 0
    for place in 0..<length { code = code * 10 + Int(digits[place]) }
    guard code == home.callingCode else { return nil }
    rest = home.strippingNationalPrefix(digits.dropFirst(length))
    if home.isTooLong(digits) { return rest }
    return !home.fitsPlan(digits) && home.fitsPlan(rest) ? rest : nil
  }

  /// `0049 …`: no national number begins with two zeros where one calls abroad by them, which is nearly
  /// everywhere; taken only where the rest fits the plan of the country it names.
  private mutating func readWithZeros(_ digits: PhoneDigits) {
    guard digits.count > 4, digits[0] == 0, digits[1] == 0 else { return }
    let before = self
    if takeCallingCode(from: digits.dropFirst(2)), isPlausible {
      isInternational = true
    } else {
      self = before
    }
  }
}
