import KithText

/// All regions, by their code and by their calling code.
struct PhoneRegions: Sendable {
  /// The regions of the generated table, compiled when the first number is read.
  static let all = PhoneRegions()

  /// In the order of the table.
  let regions: [PhoneRegion]
  private let byCode: [PhoneRegion?]
  private let byCallingCode: [PhoneRegion?]

  private init() {
    regions = PhoneRegion.generatedTable.split(separator: "\n").compactMap(PhoneRegion.init(line:))
    var byCode = [PhoneRegion?](repeating: nil, count: 26 * 26)
    var byCallingCode = [PhoneRegion?](repeating: nil, count: 1000)
    for region in regions {
      if let place = Self.place(of: region.code) { byCode[place] = region }
      if region.isMain { byCallingCode[region.callingCode] = region }
    }
    self.byCode = byCode
    self.byCallingCode = byCallingCode
  }

  /// The region of an ISO 3166-1 code in large or small letters.
  func region(code: String) -> PhoneRegion? { Self.place(of: code).flatMap { byCode[$0] } }

  /// The region that stands for a calling code.
  func region(callingCode: Int) -> PhoneRegion? {
    byCallingCode.indices.contains(callingCode) ? byCallingCode[callingCode] : nil
  }

  private static func place(of code: String) -> Int? {
    var place = 0
    guard code.utf8.count == 2 else { return nil }
    for byte in code.utf8 {
      let letter = byte & 0xDF
      guard letter.isUppercase, byte >= 0x41 else { return nil }
      place = place * 26 + Int(letter - 0x41)
    }
    return place
  }
}
