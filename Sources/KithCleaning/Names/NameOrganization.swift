/// Organisations that stand where a person's name should.
enum NameOrganization {
  /// Whether a whole name is one of an organisation: it has a legal form, or a word that no person bears.
  static func isOne(_ text: String) -> Bool {
    if LegalForm.withoutEastAsianForm(text) != text { return true }
    let words = NameText.words(text, splittingAtCommas: true)
    guard words.count > 1 else { return false }
    let keys = words.map(NameWord.key)
    if zip(words, keys).contains(where: { isLegalForm($0, key: $1) }) { return true }
    let last = keys[keys.count - 1]
    if nouns.contains(last) || keys.contains(where: institutions.contains) { return true }
    if isFirstWord(key: keys[0]), NameTitle.count(in: words[...], isSmall: false) == 0 {
      return true
    }
    guard let sign = words.dropFirst().dropLast().firstIndex(where: { $0 == "&" || $0 == "+" })
    else { return false }
    // `Berg & Partner Steuerberatung`, `Berg & Berg`.
    return keys[(sign + 1)...].contains(where: partners.contains)
      || words.count == 3 && words[0] == words[2]
  }

  /// Whether a first word, as it is looked up, is one with which organisations begin and nobody's name does.
  static func isFirstWord(key: String) -> Bool {
    firstNouns.contains(key) || institutions.contains(key)
  }

  /// Whether a last word of letters only is one of an organisation.
  static func isLastWord(_ word: String) -> Bool {
    let key = NameWord.key(word)
    return nouns.contains(key) || certain.contains(key) || capitals.contains(word)
  }

  /// Whether a word is a legal form, written as one.
  private static func isLegalForm(_ word: String, key: String) -> Bool {
    if certain.contains(key) { return true }
    return capitals.contains(word)
  }

  private static let certain = WordTable(
    """
    gmbh mbh inc ltd llc corp corporation incorporated limited plc llp pty pvt sarl srl ltda gbr
    ohg kgaa oyj aps eirl sasu eurl spzoo sro kft zrt doo ggmbh bvba pte bhd sdn kabushiki ооо оао
    пао зао
    """)

  /// Forms that are words or names in other spellings.
  private static let capitals: WordTable = [
    "AG", "KG", "UG", "SAS", "NV", "BV", "B.V.", "N.V.", "OY", "Oy", "A/S", "ASA", "SpA", "S.p.A.",
    "S.L.", "e.V.", "S.A.", "KK", "K.K.", "S.A.S.", "s.r.o.", "a.s.", "d.o.o.", "S.r.l.", "Co.",
    "Cie", "Cie.",
  ]

  /// Words with which organisations end and nobody's name does.
  private static let nouns = WordTable(
    """
    group holdings holding services solutions consulting foundation association institute company
    agency technologies technology systems industries enterprises university hospital restaurant
    pizzeria apotheke praxis verein stiftung team support hotline helpdesk reception insurance
    logistics software studios pharmacy clinic airlines motors ventures capital laboratories labs
    gruppe versicherung autohaus werkstatt kanzlei universität payable receivable plumbing roofing
    bakery realty electrical cleaners cleaning construction contractors landscaping catering
    accounting council society partners brewery winery academy theatre theater ministries
    bookkeeping automotive photography orthodontics dentistry steuerberatung hausverwaltung
    rechtsanwälte architekten immobilien elektrotechnik bauunternehmen spedition zahnarztpraxis
    arztpraxis bäckerei metzgerei consultants accountants architects productions publishing
    desk biotech pharma pharmaceuticals robotics analytics networks telecom airways railways
    electronics semiconductors petroleum bank holdings trading imports exports
    """)

  /// Words with which organisations begin and nobody's name does.
  private static let firstNouns = WordTable(
    """
    the hotel hospital ministry ministerio ministère ministerium bank banco banque banca hostal
    restaurant restaurante ristorante café cafe gasthaus gasthof autohaus praxis kanzlei apotheke
    pharmacie farmacia pharmacy clinica clínica clinique klinik école escuela scuola escola school
    college city stadt gemeinde ville ayuntamiento comune câmara mairie club verein stiftung
    fundación fundação fondazione fondation stichting associazione asociación associação
    pizzeria trattoria osteria brasserie bistro boulangerie bäckerei bakkerij metzgerei stadtwerke
    landratsamt finanzamt gymnasium grundschule realschule zahnarztpraxis arztpraxis rathaus
    feuerwehr polizei hausverwaltung pflegedienst cabinet agence société groupe grupo gruppo
    asesoría gestoría construcciones transportes ferretería panadería peluquería consultorio
    hôpital hopital ospedale krankenhaus ziekenhuis notaría notaria notariat info customer farmácia padaria escritório huisartsenpraktijk gemeente makelaardij accounts taxi garage
    carrosserie ambulatorio laboratorio laboratório laboratoire impresa ditta tipografia
    association federation institut institute instituto istituto embassy botschaft church museum
    musée museo biblioteca library team support servicio service universidad universidade
    università université
    """)

  /// Words that make a name one of an organisation wherever they stand.
  private static let institutions = WordTable(
    """
    university universität universitäten hochschule krankenhaus bank sparkasse volksbank club gmbh
    offices ministry department airlines foundation
    """)

  private static let partners = WordTable(
    """
    sons son co partner partners associates company brothers bros söhne sohn fils daughters
    """)
}
