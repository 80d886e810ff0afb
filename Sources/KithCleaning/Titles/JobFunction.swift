/// What a job is about, from the words of its title.
public enum JobFunction: String, Sendable, CaseIterable {
  case engineering, it, security, data, product, design, research, sales, marketing, hr, finance,
    legal
  case operations, procurement, support, consulting, education, health, administration

  /// The functions that folded words name, each once, in the order of the words.
  static func functions(in words: [String]) -> [JobFunction] {
    var found: [JobFunction] = []
    func add(_ function: JobFunction?) {
      if let function, !found.contains(function) { found.append(function) }
    }
    var place = 0
    while place < words.count {
      let word = words[place]
      if place + 1 < words.count, let pair = pairs[word + " " + words[place + 1]] {
        add(pair)
        place += 2
      } else {
        add(table[word] ?? stem(of: word))
        place += 1
      }
    }
    return found
  }

  /// Germans write the function and the rank as one word: `Vertriebsleiter`.
  private static func stem(of word: String) -> JobFunction? {
    guard word.utf8.count > 7 else { return nil }
    return stems.first { word.hasPrefix($0.stem) }?.function
      ?? (word.hasSuffix("kommunikation") ? .marketing : nil)
  }

  private static let stems: [(stem: String, function: JobFunction)] = [
    ("vertrieb", .sales), ("verkauf", .sales), ("marketing", .marketing), ("personal", .hr),
    ("finanz", .finance), ("entwickl", .engineering), ("software", .engineering),
    ("einkauf", .procurement), ("produktion", .operations), ("logistik", .operations),
    ("recht", .legal), ("forschung", .research), ("ingenieur", .engineering),
    ("buchhalt", .finance), ("kunden", .support), ("datenschutz", .legal), ("betrieb", .operations),
    ("klanten", .support), ("schul", .education), ("steuer", .finance),
    ("wirtschaftspruf", .finance), ("managementassist", .administration),
    ("directiesecret", .administration), ("directieass", .administration),
    ("technolog", .engineering), ("inkoop", .procurement),
    ("verkoop", .sales),
    ("presse", .marketing), ("forsch", .research),
  ]

  private static let pairs: [String: JobFunction] = [
    "business development": .sales, "human resources": .hr, "customer success": .support,
    "customer service": .support, "information technology": .it, "information security": .security,
    "machine learning": .data, "data science": .data, "data scientist": .data,
    "supply chain": .operations,
    "public relations": .marketing, "recursos humanos": .hr, "ressources humaines": .hr,
    "risorse umane": .hr, "talent acquisition": .hr, "real estate": .sales,
    "product owner": .product,
    "product manager": .product, "account executive": .sales, "account manager": .sales,
    "account director": .sales, "key account": .sales, "financial officer": .finance,
    "technology officer": .engineering,
    "operating officer": .operations, "marketing officer": .marketing, "people officer": .hr,
    "information officer": .it, "product officer": .product, "revenue officer": .sales,
    "general counsel": .legal, "nursing officer": .health, "medical officer": .health,
    "school principal": .education, "growth officer": .marketing, "security officer": .security,
    "data officer": .data, "legal officer": .legal, "product marketing": .marketing,
    "ingenieur daffaires": .sales,
    "data engineer": .data, "data analyst": .data, "quality assurance": .engineering,
    "customer support": .support, "customer experience": .support, "customer care": .support,
    "service client": .support, "software architect": .engineering,
    "ui designer": .design, "ux designer": .design,
    "chief counsel": .legal, "technical support": .support, "it support": .it,
  ]

  private static let table: [String: JobFunction] = {
    var table: [String: JobFunction] = [:]
    for (function, words) in names {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[String(word)] = function
      }
    }
    return table
  }()

  private static let names: [(JobFunction, String)] = [
    (
      .engineering,
      """
      technischer technische
      programmierer programmiererin developpeuse developpement desenvolvedora sviluppatrice programmatore programador programadora
      ingenierie ingenieria ingegneria engenharia bauingenieur elektroingenieur softwareentwickler technicien technicienne tecnico
      tecnica technicus techniker technikerin technique technician programmeur programmeuse tecnologia frontender qa tester
      engineer engineering developer development programmer software devops sre architect technology technical cto tech
      backend frontend fullstack mechanic ingenieur ingenieurin ingeniero ingeniera ingegnere engenheiro engenheira
      entwickler entwicklerin entwicklung developpeur desarrollador sviluppatore desenvolvedor ontwikkelaar technik
      """
    ),
    (
      .it,
      "reseau fachinformatiker fachinformatikerin webmaster systeme systemes sistemas sistemi sysops systemadministrator reseaux redes reti databases it cio sysadmin infrastructure network edv dsi informatica informatique informatik ict"
    ),
    (.security, "security ciso cybersecurity infosec sicherheit"),
    (.data, "data analytics ai ml bi daten donnees datos"),
    (.product, "product cpo produkt produit producto prodotto produto"),
    (
      .design,
      "arte artistic artistique artistico artistica diseno disenador disenadora gestalter grafiker grafikerin graphiste vormgever ontwerper progettista design designer ux ui creative art grafik graphic"
    ),
    (
      .research,
      "investigacion investigador investigadora ricerca pesquisa pesquisador pesquisadora onderzoek onderzoeker chercheuse ricercatrice postdoc wissenschaftlerin scientifique research researcher scientist science wissenschaftler forscher recherche chercheur ricercatore"
    ),
    (
      .sales,
      """
      sdr bdr comercial commercieel commerciele kaufmannisch channel partnerships vertriebler verkoper verkoopster commerciaux preventas presales store retail vendeuse venditore venditrice cuentas
      sales cro vertrieb verkauf ventas vendite vendas verkoop commercial commerciale comercial revenue selling vente
      ventes verkaufer verkauferin vendedor vendedora vendeur broker realtor
      """
    ),
    (
      .marketing,
      "mktg offentlichkeitsarbeit comunicazione comunicacao communicatie presse publicidad publicite pubblicita advertising werbung marketing cmo brand communications communication pr kommunikation content seo growth media mercadeo comunicacion"
    ),
    (
      .hr,
      """
      rrh recrutement
      humanos humaines umane recrutamento seleccion personeel chro
      hr chro people talent recruiter recruiting recruitment personal personnel rh drh headhunter recruteur rrhh hrbp
      personalreferent personalreferentin personeelszaken
      """
    ),
    (
      .finance,
      """
      loan loans mortgage commercialista financien bilanz
      financeiro financeira financeiros finanziario finanziaria financieel financiele credito credit credits kredit comptabilite contabilita contabilidade accountants treasurers tesorero tesoreria tesouraria tesoriere bankkaufmann bankkauffrau banquier banquiere bankier fiscalist underwriter actuary controleur
      finance financial cfo accountant accounting controller controlling auditor audit tax treasury treasurer investment
      finanzen finanz finanzas finanza financas financier financiere daf comptable contador contabilidad buchhalter
      buchhalterin buchhaltung steuern steuerberater fiscal payroll banking boekhouder
      """
    ),
    (
      .legal,
      "avocate derecho direito diritto droit advocaat juridico juridica giuridico anwaltin rechtsanwalte syndikus prosecutor judge magistrat legal counsel lawyer attorney solicitor paralegal compliance anwalt rechtsanwalt rechtsanwaltin juriste avocat "
        + "abogado abogada avvocato advogado advogada jurist juridique recht notary notar notaire clo"
    ),
    (
      .operations,
      "logistica logistique produccion produzione producao operaties operatie operacional operational opex transport transporte trasporti lager magazzino almacen entrepot lean plant operations coo ops logistics logistik manufacturing production produktion operaciones operazioni operacoes "
        + "warehouse supply fertigung"
    ),
    (
      .procurement,
      "comprador compradora acheteuse inkoper aprovisionamiento approvisionnement beschaffung suprimentos procurement purchasing buyer einkauf einkaufer achats acheteur compras acquisti inkoop sourcing"
    ),
    (
      .support,
      "klantenservice kundenservice soporte suporte supporto klantcontact support helpdesk service kundendienst success"
    ),
    (
      .consulting,
      "consultant consulting berater beraterin beratung consultor consulente advisor adviser advisory conseil"
    ),
    (
      .education,
      "headteacher dean school schule schulleiter schulleiterin ecole escuela escola scuola enseignant enseignante maestro maestra docente docent universitat hochschullehrer educator instructor faculty academic teaching teacher professor lecturer tutor education lehrer lehrerin professeur profesor profesora insegnante dozent leraar"
    ),
    (
      .health,
      "nursing oberarzt oberarztin chefarzt chefarztin assistenzarzt pflege krankenpfleger krankenschwester infirmier infirmiere enfermero enfermera infermiere enfermeiro enfermeira verpleegkundige healthcare hospital therapeut huisarts tandarts dentiste dentista pharmacien farmaceutico apotheker veterinarian pflegefachkraft physiotherapist psychologist nurse physician doctor medical clinical arzt arztin medecin medico dentist therapist pharmacist surgeon"
    ),
    (
      .administration,
      "ea pa asst administrativo administrativa amministrativo amministrativa administratif directiesecretaresse managementassistent vorstandsassistentin vorstandsassistent segretaria segretario secretario clerk assistant secretary office administrative administration assistentin assistenz sekretarin assistante secretaire "
        + "secretaria asistente assistente secretaresse receptionist"
    ),
  ]
}
