import KithText

/// The months by name, in the languages that exporters write.
enum MonthName {
  private static let names: [(month: Int, names: String)] = [
    (1, "january januar janner janvier enero gennaio janeiro januari stycznia styczen ledna leden"),
    (
      2, "february februar feber fevrier febrero febbraio fevereiro februari lutego luty unora unor"
    ),
    (3, "march marz mars marzo marco maart mrt maerz marca marzec brezna brezen marts"),
    (4, "april avril abril aprile kwietnia kwiecien dubna duben"),
    (5, "may mai mayo maggio maio mei maj maja kvetna kveten"),
    (6, "june juni juin junio giugno junho czerwca czerwiec cervna cerven"),
    (7, "july juli juillet julio luglio julho lipca lipiec cervence cervenec"),
    (8, "august aout agosto augustus augusti sierpnia sierpien srpna srpen"),
    (9, "september septembre septiembre setiembre settembre setembro wrzesnia wrzesien zari"),
    (10, "october oktober octobre octubre ottobre outubro pazdziernika pazdziernik rijna rijen"),
    (11, "november novembre noviembre novembro listopada listopad listopadu"),
    (
      12,
      "december dezember decembre diciembre dicembre dezembro desember grudnia grudzien prosince"
    ),
    // Turkish.
    (1, "ocak"), (2, "subat"), (3, "mart"), (4, "nisan"), (5, "mayis"), (6, "haziran"),
    (7, "temmuz"), (8, "agustos"), (9, "eylul"), (10, "ekim"), (11, "kasim"), (12, "aralik"),
    // Romanian, where it is not as in the others.
    (1, "ianuarie"), (2, "februarie"), (3, "martie"), (4, "aprilie"), (6, "iunie"), (7, "iulie"),
    (9, "septembrie"), (10, "octombrie"), (11, "noiembrie"), (12, "decembrie"),
    // Hungarian, where it is not as in the others.
    (2, "februar"), (3, "marcius"), (5, "majus"), (6, "junius"), (7, "julius"),
    (9, "szeptember"), (11, "november"),
    // Indonesian and Malay, where they are not as in the others.
    (1, "januari"), (2, "pebruari"), (3, "maret mac"), (7, "julai"), (8, "ogos"), (12, "disember"),
    // Russian in Latin letters, as folding writes it.
    (1, "yanvarya yanvar"), (2, "fevralya fevral"), (3, "marta mart"), (4, "aprelya aprel"),
    (5, "maya"), (6, "iyunya iyun"), (7, "iyulya iyul"), (8, "avgusta avgust"),
    (9, "sentyabrya sentyabr"), (10, "oktyabrya oktyabr"), (11, "noyabrya noyabr"),
    (12, "dekabrya dekabr"),
  ]

  private static let table = names.flatMap { entry in
    entry.names.split(separator: " ").map { (month: entry.month, name: Array($0.utf8)) }
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

  /// The letters in small, without accents, those of Cyrillic in Latin letters.
  static func folded(_ letters: [UInt8]) -> [UInt8] {
    guard letters.allSatisfy({ $0 < 0x80 }) else {
      return Array(Folding.letters(String(decoding: letters, as: UTF8.self)).utf8)
    }
    return letters.map(\.lowercased)
  }
}
