import KithCleaning

/// A job title as it is compared: folded, with the usual abbreviations written out.
enum TitleKey {
  static func key(_ title: String) -> String {
    let words = Folding.words(title)
    if let english = translations[words.joined(separator: " ")] { return english }
    return words.map { abbreviations[$0] ?? $0 }.joined(separator: " ")
  }

  /// Titles that every company has, in other languages: the same job is no other job because of them.
  private static let translations: [String: String] = {
    var table: [String: String] = [:]
    for line in languages.split(separator: "\n") {
      let titles = line.split(separator: "=").map { Folding.words(String($0)) }
      let english = titles[0].map { abbreviations[$0] ?? $0 }.joined(separator: " ")
      for title in titles { table[title.joined(separator: " ")] = english }
    }
    return table
  }()

  private static let languages = """
    managing director = Geschäftsführer = Geschäftsführerin = directeur général = directrice générale = director general \
    = directora general = amministratore delegato = direttore generale = dyrektor zarządzający = algemeen directeur \
    = verkställande direktör = VD = administrerende direktør = toimitusjohtaja = jednatel = PDG
    CFO = Finanzvorstand = Finanzchef = Finanzchefin = directeur financier = directrice financière \
    = director financiero = directora financiera = direttore finanziario = diretor financeiro = dyrektor finansowy \
    = financieel directeur = ekonomichef = økonomidirektør = finance director
    CTO = directeur technique = director técnico = direttore tecnico = diretor técnico = technischer Leiter \
    = technical director = teknisk chef = teknisk direktør
    sales manager = Vertriebsleiter = Vertriebsleiterin = directeur commercial = director comercial \
    = direttore commerciale = diretor comercial = verkoopmanager = försäljningschef = salgschef = kierownik sprzedaży
    project manager = Projektleiter = Projektleiterin = chef de projet = jefe de proyecto = jefa de proyecto \
    = capo progetto = gestor de projetos = projectleider = projektledare = prosjektleder = kierownik projektu
    software engineer = software developer = Softwareentwickler = Softwareentwicklerin = ingénieur logiciel \
    = ingeniero de software = ingeniera de software = sviluppatore software = engenheiro de software \
    = programista = mjukvaruutvecklare = programutvikler
    engineer = Ingenieur = Ingenieurin = ingénieur = ingénieure = ingeniero = ingeniera = ingegnere \
    = engenheiro = engenheira = inżynier = ingeniør = ingenjör
    lawyer = Rechtsanwalt = Rechtsanwältin = avocat = avocate = abogado = abogada = avvocato = advogado = advogada \
    = advocaat = advokat = adwokat = attorney
    accountant = Buchhalter = Buchhalterin = comptable = contable = contador = contabile = contabilista \
    = boekhouder = redovisningsekonom = księgowy = księgowa
    teacher = Lehrer = Lehrerin = professeur = enseignant = enseignante = profesor = profesora = insegnante \
    = professor = professora = leraar = lerares = lärare = lærer = nauczyciel = nauczycielka
    assistant = Assistent = Assistentin = assistante = asistente = assistente = asystent = asystentka
    """

  private static let abbreviations: [String: String] = [
    "sr": "senior", "jr": "junior", "vp": "vice president", "svp": "senior vice president",
    "evp": "executive vice president", "ceo": "chief executive officer",
    "cfo": "chief financial officer", "cto": "chief technology officer",
    "coo": "chief operating officer", "cmo": "chief marketing officer",
    "cio": "chief information officer", "hr": "human resources", "mgr": "manager",
    "eng": "engineer",
    "qa": "quality assurance", "admin": "administrative", "asst": "assistant", "assoc": "associate",
    "dir": "director", "dev": "developer", "mktg": "marketing", "ops": "operations",
    "rep": "representative",
    "exec": "executive", "acct": "account", "pm": "project manager", "it": "information technology",
  ]
}
