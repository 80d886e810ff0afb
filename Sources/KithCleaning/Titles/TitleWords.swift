/// The words of job titles that tell a level, folded, by level.
///
/// An entry with a blank is a phrase.
enum TitleWords {
  /// The level of one word or phrase.
  static func level(_ phrase: String) -> Seniority? { table[phrase] }

  /// The level of one word, also where Germans and Dutch write it as the end of a longer one.
  static func level(ofWord word: String) -> Seniority? {
    if let level = table[word] { return level }
    guard word.utf8.count > 7 else { return nil }
    return endings.first { ends(word, in: $0.ending) }?.level
  }

  /// Words for those who work for somebody of a level: `Assistant to the CEO`.
  static func isAssistant(_ word: String) -> Bool {
    assistants.contains(word)
      || word.utf8.count > 9 && assistantEndings.contains { ends(word, in: $0) }
  }

  // By bytes: `hasSuffix` compares characters, which costs more than all the rest of a title.
  private static func ends(_ word: String, in ending: String) -> Bool {
    word.utf8.count >= ending.utf8.count
      && word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether a word begins a phrase of several.
  static func beginsPhrase(_ word: String) -> Bool { firstWords.contains(word) }

  private static let firstWords = WordTable(
    table.keys.compactMap { phrase in
      phrase.firstIndex(of: " ").map { String(phrase[..<$0]) }
    })

  /// The most words a phrase has.
  static let longestPhrase = 4

  private static let table: [String: Seniority] = {
    var table: [String: Seniority] = [:]
    for (level, phrases) in words {
      for phrase in phrases.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let words = phrase.split(separator: " ")
        if !words.isEmpty { table[words.joined(separator: " ")] = level }
      }
    }
    return table
  }()

  private static let assistants: WordTable = [
    "assistant", "assistante", "assistent", "assistentin", "assistenz", "asistente", "asistenta",
    "assistente", "secretary", "sekretar", "sekretarin", "sekretariat", "secretaire", "secretaria",
    "secretario", "segretaria", "segretario", "secretaresse", "secretariat", "pa", "ea", "aide",
    "attache", "attachee", "referent", "referentin", "asst", "auxiliar",
    "asistent", "medewerker", "directiesecretaris",
  ]

  private static let assistantEndings = [
    "assistent", "assistentin", "assistenz", "assistente", "sekretarin", "secretaresse", "referent",
    "referentin", "sekretariat",
  ]

  // The first that fits counts: those that lead few people before those that end alike.
  private static let endings: [(ending: String, level: Seniority)] = [
    ("geschaftsfuhrer", .cxo), ("geschaftsfuhrerin", .cxo), ("geschaeftsfuehrer", .cxo),
    ("geschaftsfuhrung", .cxo), ("vorstand", .cxo),
    ("teamleiter", .manager), ("teamleiterin", .manager), ("teamleitung", .manager),
    ("projektleiter", .manager), ("projektleiterin", .manager), ("projektleitung", .manager),
    ("buroleiter", .manager), ("buroleiterin", .manager), ("gruppenleiter", .manager),
    ("gruppenleiterin", .manager), ("bauleiter", .manager),
    ("bauleiterin", .manager), ("filialleiter", .manager), ("filialleiterin", .manager),
    ("schichtleiter", .manager), ("marktleiter", .manager), ("kursleiter", .manager),
    ("reiseleiter", .entry), ("storeleiter", .manager), ("objektleiter", .manager),
    ("marktleiterin", .manager), ("montageleiter", .manager),
    ("geschaftsleiter", .cxo), ("geschaftsleiterin", .cxo), ("geschaftsleitung", .cxo),
    ("leiter", .head), ("leiterin", .head), ("leitung", .head), ("hoofd", .head),
    ("direktor", .director), ("direktorin", .director), ("directeur", .director),
    ("inhaber", .owner), ("inhaberin", .owner), ("grunder", .founder), ("grunderin", .founder),
    ("manager", .manager), ("managerin", .manager), ("leider", .manager),
    ("praktikant", .training), ("praktikantin", .training), ("student", .training),
  ]

  private static let words: [(Seniority, String)] = [
    (
      .cxo,
      """
      ceo, cfo, cto, coo, cio, cmo, cpo, cro, chro, ciso, cdo, cco, cso, clo, cxo, cao, cgo,
      cbo, c level, c suite, president, chairman, chairwoman, chairperson, chair,
      managing director, general director, general counsel, chief executive, secretary general,
      general secretary, burgermeister, burgermeisterin, mayor, gf, consigliere delegato, consigliera delegata, conselheiro delegado,
      conselheira delegada, geschaftsfuhrer, geschaftsfuhrerin, geschaeftsfuehrer,
      geschaeftsfuehrerin, geschaftsfuhrende direktorin, geschaftsfuhrender direktor,
      geschaftsfuhrender gesellschafter, geschaftsfuhrende gesellschafterin, geschaftsfuhrung,
      geschaftsleitung, vorstand, vorstandin, vorstandsvorsitzender, vorstandsvorsitzende,
      vorstandsmitglied, vorsitzender, vorsitzende, prasident, prasidentin, firmenchef,
      firmenchefin, pdg, dg, directeur general, directrice generale, directeur executif,
      presidente directrice, presidente, president directeur, gerant, gerante, dirigeant,
      dirigeante, drh, daf, dsi, maire, presidenta, consejero delegado, consejera delegada,
      director general, directora general, gerente general, director ejecutivo,
      directora ejecutiva, administrador unico, director gerente, gerente geral,
      superintendente, superintendent of schools, amministratore delegato, amministratrice delegata, amministratore unico,
      direttore generale, direttrice generale, sindaco, diretor geral, diretora geral,
      diretor executivo, diretora executiva, diretor presidente, algemeen directeur,
      bestuurder, zaakvoerder, zaakvoerster, bestuursvoorzitter, voorzitter, burgemeester,
      chief
      """
    ),
    (
      .owner,
      """
      owner, owner operator, owner manager, co owner, coowner, proprietor, proprietress, entrepreneur, inhaber, inhaberin, eigentumer,
      eigentumerin, unternehmer, unternehmerin, gesellschafter, gesellschafterin, proprietaire,
      chef dentreprise, cheffe dentreprise, propietario, propietaria, dueno, duena, empresario,
      empresaria, titolare, proprietario, proprietaria, imprenditore, imprenditrice, dono,
      dona, empreendedor, empreendedora, emprendedor, emprendedora, copropietario, copropietaria,
      coproprietaire, coproprietario, coproprietaria, mitinhaber, mitinhaberin, miteigentumer, eigenaar, eigenaresse, ondernemer, dga
      """
    ),
    (
      .founder,
      """
      founder, cofounder, co founder, foundress, grunder, grunderin, mitgrunder, mitgrunderin,
      fondateur, fondatrice, cofondateur, cofondatrice, fundador, fundadora, cofundador,
      cofundadora, fondatore, cofondatore, oprichter, oprichtster, medeoprichter,
      firmengrunder
      """
    ),
    (
      .partner,
      """
      partner, partnerin, associe, associee, socio, socia, vennoot, sozius, socio gerente,
      socia gerente, socio director, socia directora
      """
    ),
    (
      .vp,
      """
      senior vice president, executive vice president, vp, svp, evp, rvp, gvp, vice president, vicepresident, vizeprasident, vizeprasidentin,
      vice presidente, vicepresidente, vicepresidenta, vice presidenta
      """
    ),
    (
      .director,
      """
      director, dir, directeur, directrice, direktor, direktorin, directora, direttore,
      direttrice, diretor, diretora, dirigente, prokurist, prokuristin, dean, rector, rektor,
      rektorin, provost, chancellor, subdirector, subdirectora, board member,
      member of the board, board director, aufsichtsrat, aufsichtsratin, aufsichtsratsvorsitzender, aufsichtsratsvorsitzende, verwaltungsrat, administrateur,
      editor in chief, administratrice, administrador, administradora, consigliere di amministrazione, consigliera di amministrazione,
      consejero de administracion, consejera de administracion, chefredakteur, chefredakteurin, chefarzt, chefarztin, dekan, dekanin,
      bestuurslid, commissaris, curator
      """
    ),
    (
      .head,
      """
      leiter, leiterin, leitung, hoofd, general manager, gm, country manager,
      managing principal, school principal, headmaster, headmistress, department head, hod, chef de service,
      chef de departement, jefe de departamento, capo dipartimento, kanzleichef,
      vestigingsdirecteur
      """
    ),
    (
      .manager,
      """
      manager, managerin, mgr, gerente, jefe, jefa, chef, cheffe, chefe, responsable,
      responsabile, responsavel, verantwortliche, verantwortlicher, supervisor, supervisora,
      superviseur, superintendent, team lead, teamlead, team leader, teamleader, lead, leader,
      teamleiter, teamleiterin, teamleitung, projektleiter, projektleiterin, encargado,
      encargada, capo, coordinador, coordinadora, coordenador, coordenadora, coordinatore,
      coordinatrice, coordinateur, teamleider, leidinggevende, foreman, gestionnaire, avp,
      bauleiter, filialleiter, assistant manager, assistant general manager, chief of staff,
      stabschef, managing editor, subgerente, gestor, gestora, controleur, beheerder
      """
    ),
    (
      .senior,
      """
      senior, sr, snr, principal, staff, expert, experte, expertin, distinguished, advisor,
      adviser, professor, professorin, fellow, counsel, referent, specialiste, meister
      """
    ),
    (
      .entry,
      """
      junior, jr, jnr, associate, assistant, assistante, assistent, assistentin, assistenz,
      asistente, assistente, coordinator, clerk, representative, sachbearbeiter,
      sachbearbeiterin, receptionist, secretary, sekretarin, secretaire, secretaria,
      segretaria, secretaresse, entry level, administrator, auxiliar, charge, chargee,
      impiegato, impiegata, empleado, empleada, medewerker, mitarbeiter, mitarbeiterin,
      employee, employe, pa, ea, referentin, attache, adjoint, aide, analista junior
      """
    ),
    (
      .training,
      """
      intern, internship, trainee, apprentice, student, studentin, werkstudent, werkstudentin,
      praktikant, praktikantin, auszubildender, auszubildende, azubi, lehrling, volontar,
      volontarin, stagiaire, alternant, alternante, apprenti, apprentie, etudiant, etudiante,
      becario, becaria, practicante, pasante, aprendiz, estudiante, stagista, tirocinante,
      apprendista, studente, studentessa, estagiario, estagiaria, estudante, stagiair,
      leerling, cadet, undergraduate, in training, en formation, en formacion, in ausbildung,
      mba candidate, jd candidate, md candidate, llm candidate, phd candidate, doctoral candidate, phd student, doctorant, doctorante, doctorando, doctoranda,
      dottorando, dottoranda, doutorando, doutoranda, promovendus, doktorand, doktorandin, referendar, freshman, sophomore, aspiring, future, wannabe,
      angehender, angehende, futur
      """
    ),
    (
      .unpaid,
      "volunteer, ehrenamtlich, ehrenamtlicher, ehrenamtliche, voluntario, voluntaria, benevole, vrijwilliger, freiwilliger"
    ),
  ]
}
