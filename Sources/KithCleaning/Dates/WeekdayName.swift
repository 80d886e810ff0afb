/// The days of the week by name, which stand before dates and say nothing that the date does not.
enum WeekdayName {
  /// English, German, French, Spanish, Italian, Portuguese and Dutch, without accents.
  private static let names = """
    monday tuesday wednesday thursday friday saturday sunday \
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag \
    lundi mardi mercredi jeudi vendredi samedi dimanche \
    lunes martes miercoles jueves viernes sabado domingo \
    lunedi martedi mercoledi giovedi venerdi sabato domenica \
    segunda terca quarta quinta sexta \
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    """.split(separator: " ").map { Array($0.utf8) }

  /// Whether a folded word of at least two letters names or begins one.
  static func isOne(_ word: [UInt8]) -> Bool {
    word.count >= 2 && names.contains { $0.starts(with: word) }
  }
}
