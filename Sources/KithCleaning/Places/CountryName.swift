/// Countries by the names that people write in addresses.
public enum CountryName {
  /// The ISO 3166-1 code of a country's name or code; `nil` for a name that the table lacks.
  public static func code(_ text: String) -> String? {
    let folded = String(
      decoding: text.utf8.filter { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }, as: UTF8.self
    ).lowercased()
    if let code = table[folded] { return code }
    guard folded.utf8.count == 2, folded.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return folded == "uk" ? "GB" : folded.uppercased()
  }

  /// The name in small letters without blanks and points.
  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for (code, names) in names {
      for name in names.split(separator: " ") { table[String(name)] = code }
    }
    return table
  }()

  /// English, the country's own, German, French, Spanish, Italian, Portuguese and Dutch.
  private static let names: [(code: String, names: String)] = [
    ("AR", "argentina argentinien argentine argentinië"),
    ("AT", "austria österreich oesterreich autriche oostenrijk áustria"),
    ("AU", "australia australien australie australië austrália"),
    ("BE", "belgium belgien belgique belgië bélgica belgio"),
    ("BG", "bulgaria bulgarien bulgarie българия"),
    ("BR", "brazil brasil brasilien brésil brasile brazilië"),
    ("CA", "canada kanada canadá"),
    ("CH", "switzerland schweiz suisse suiza svizzera suíça zwitserland"),
    ("CL", "chile chili cile"),
    ("CN", "china chine cina 中国 peoplesrepublicofchina"),
    ("CO", "colombia kolumbien colombie colômbia"),
    ("CZ", "czechia czechrepublic tschechien tchéquie českárepublika česko chequia"),
    ("DE", "germany deutschland allemagne alemania germania alemanha duitsland brd"),
    ("DK", "denmark danmark dänemark danemark dinamarca danimarca denemarken"),
    ("EE", "estonia eesti estland estonie"),
    ("ES", "spain españa espana spanien espagne spagna espanha spanje"),
    ("FI", "finland suomi finnland finlande finlandia"),
    ("FR", "france frankreich francia frança frankrijk"),
    (
      "GB",
      "unitedkingdom greatbritain england scotland wales northernireland vereinigteskönigreich "
        + "großbritannien grossbritannien royaumeuni reinounido regnounito verenigdkoninkrijk uk gb"
    ),
    ("GR", "greece griechenland grèce grecia ελλάδα ελλαδα"),
    ("HK", "hongkong 香港"),
    ("HR", "croatia hrvatska kroatien croatie"),
    ("HU", "hungary magyarország ungarn hongrie hungría ungheria"),
    ("IE", "ireland éire irland irlande irlanda ierland republicofireland"),
    ("IL", "israel ישראל israël"),
    ("IN", "india indien inde bharat भारत"),
    ("IT", "italy italia italien italie itália italië"),
    ("JP", "japan 日本 japon japón giappone japão"),
    ("KR", "southkorea republicofkorea südkorea 한국 대한민국 corée coréedusud"),
    ("LU", "luxembourg luxemburg lussemburgo"),
    ("MX", "mexico méxico mexiko mexique messico"),
    (
      "NL",
      "netherlands thenetherlands nederland niederlande paysbas paísesbajos paesibassi holland"
    ),
    ("NO", "norway norge norwegen norvège noruega norvegia"),
    ("NZ", "newzealand neuseeland nouvellezélande aotearoa"),
    ("PE", "peru perú pérou"),
    ("PL", "poland polska polen pologne polonia polônia"),
    ("PT", "portugal portogallo"),
    ("RO", "romania românia rumänien roumanie"),
    ("RU", "russia russianfederation россия russland russie rusia"),
    ("SE", "sweden sverige schweden suède suecia svezia zweden"),
    ("SG", "singapore singapur singapour"),
    ("SI", "slovenia slovenija slowenien"),
    ("SK", "slovakia slovensko slowakei"),
    ("TR", "turkey türkiye türkei turquie turquía"),
    ("TW", "taiwan 台灣 臺灣"),
    ("UA", "ukraine україна ucrania"),
    (
      "US",
      "unitedstates unitedstatesofamerica usa us vereinigtestaaten étatsunis estadosunidos "
        + "statiuniti verenigdestaten eeuu amerika"
    ),
    ("ZA", "southafrica südafrika afriquedusud sudáfrica"),
  ]
}
