import KithText

/// Countries by the names that people write in addresses.
public enum CountryName {
  /// The ISO 3166-1 code of a country's name or code; `nil` for a name that the table lacks.
  ///
  /// Letter case, accents, blanks and points do not count: `U.S.A.`, `usa` and `États-Unis` are `US`.
  public static func code(_ text: String) -> String? {
    let folded = Folding.letters(text)
    if let code = table[folded] { return code }
    guard folded.utf8.count == 2, folded.utf8.allSatisfy({ $0.isLowercase }) else {
      return nil
    }
    return folded.uppercased()
  }

  /// The folded names, each with its code.
  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in (additions + "\n" + generatedTable).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard let code = fields.first else { continue }
      for name in fields.dropFirst() {
        let key = Folding.letters(String(name))
        if table[key] == nil { table[key] = String(code) }
      }
    }
    return table
  }()

  /// Names that are written and not official, the parts of the United Kingdom, and short forms.
  private static let additions = """
    US\tUSA\tСША\tAmerica\tUnited States of America\tVereinigte Staaten von Amerika\
    \tÉtats-Unis d'Amérique\tEUA\tEEUU\tEE. UU.\tAmerika\tVS
    GB\tUK\tGreat Britain\tBritain\tEngland\tScotland\tWales\tNorthern Ireland\tGroßbritannien\
    \tGrossbritannien\tSchottland\tAngleterre\tÉcosse\tGrande-Bretagne\tInglaterra\tInghilterra\
    \tGran Bretagna\tEngeland\tGroot-Brittannië\tАнглия\tイギリス
    DE\tBRD\tFederal Republic of Germany\tBundesrepublik Deutschland
    NL\tHolland\tThe Netherlands\tHollande\tHolanda\tOlanda
    AT\tOesterreich
    CZ\tCzech Republic\tČeská republika\tTschechische Republik
    KR\tKorea\tRepublic of Korea\t한국\t南韓
    RU\tRussian Federation\tРоссийская Федерация
    AE\tUAE\tVAE\tUnited Arab Emirates
    CN\tPRC\tPeople's Republic of China\tVR China\tMainland China
    TW\tTaiwan R.O.C.\t臺灣
    HK\tHong Kong\t香港
    IE\tRepublic of Ireland\tEire
    MK\tMacedonia
    MM\tBurma
    CI\tIvory Coast
    SZ\tSwaziland
    CV\tCape Verde
    TR\tTurkey
    PS\tPalestine
    CD\tDRC\tDR Congo
    BA\tBosnia\tBosnien
    VA\tVatican
    LA\tLaos
    SY\tSyria
    TL\tEast Timor
    VN\tViet Nam
    MD\tMoldova\tRepublic of Moldova
    IR\tIran\tPersia
    NZ\tAotearoa
    IN\tBharat
    ZA\tRSA
    BY\tBelarus\tWeißrussland\tWeissrussland
    """
}
