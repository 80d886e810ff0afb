/// The months by name, in the languages that exporters write.
enum MonthName {
  private static let names: [(month: Int, names: [String])] = [
    (1, ["january", "januar", "janner", "janvier", "enero", "gennaio", "janeiro", "januari"]),
    (2, ["february", "februar", "feber", "fevrier", "febrero", "febbraio", "fevereiro"]),
    (3, ["march", "marz", "mars", "marzo", "marco", "maart", "mrt", "maerz"]),
    (4, ["april", "avril", "abril", "aprile"]),
    (5, ["may", "mai", "mayo", "maggio", "maio", "mei"]),
    (6, ["june", "juni", "juin", "junio", "giugno", "junho"]),
    (7, ["july", "juli", "juillet", "julio", "luglio", "julho"]),
    (8, ["august", "aout", "agosto", "augustus"]),
    (9, ["september", "septembre", "septiembre", "setiembre", "settembre", "setembro"]),
    (10, ["october", "oktober", "octobre", "octubre", "ottobre", "outubro"]),
    (11, ["november", "novembre", "noviembre", "novembro"]),
    (12, ["december", "dezember", "decembre", "diciembre", "dicembre", "dezembro"]),
  ]

  private static let table = names.flatMap { entry in
    entry.names.map { (month: entry.month, name: Array($0.utf8)) }
  }

  /// The month that a folded word of at least three letters names or begins; `nil` where it names none
  /// or could be two (`jui`).
  static func month(_ word: [UInt8]) -> Int? {
    guard word.count >= 3 else { return nil }
    var found: Int?
    for entry in table where entry.name.starts(with: word) {
      if entry.name.count == word.count { return entry.month }
      if let found, found != entry.month { return nil }
      found = entry.month
    }
    return found
  }

  /// The letters in small, without the accents that month names have.
  static func folded(_ letters: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(letters.count)
    var position = 0
    while position < letters.count {
      let byte = letters[position]
      position += 1
      guard byte == 0xC3, position < letters.count else {
        folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        continue
      }
      folded.append(plain(letters[position] | 0x20))
      position += 1
    }
    return folded
  }

  /// The base letter of the second byte of a letter of the Latin-1 block, made small.
  private static func plain(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: byte
    }
  }
}
