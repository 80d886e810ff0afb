extension CSVLanguage {
  /// Outlook and Thunderbird.
  static let italian = CSVLanguage(
    code: "it", outlook: [["Indirizzo E-mail", "Indirizzo di lavoro"]],
    thunderbird: [["Nome visualizzato", "Email principale"]],
    lines: """
      name.full: Nome visualizzato
      name.prefix: Titolo
      name.middle: Secondo Nome
      name.family: Cognome
      name.suffix: Suffisso
      name.nickname: Soprannome
      org.name: Società | Organizzazione | Società di lavoro
      org.department: Reparto | Reparto di lavoro
      org.title: Qualifica | Titolo di lavoro
      address.work.street: Indirizzo di lavoro
      address.work.street2: Indirizzo di lavoro 2
      address.work.city: Città di lavoro
      address.work.region: Provincia di lavoro
      address.work.postal: CAP di Lavoro
      address.work.country: Nazione/Regione di lavoro | Nazione di lavoro
      address.home.street: Indirizzo di casa
      address.home.street2: Indirizzo di casa 2
      address.home.city: Città di residenza
      address.home.region: Provincia di residenza
      address.home.postal: CAP di casa | CAP di residenza
      address.home.country: Nazione/Regione di casa | Nazione di residenza
      address.other.street: Via Altro
      address.other.city: Città Altro
      address.other.region: Stato Altro
      address.other.postal: CAP Postale Altro
      address.other.country: Nazione/Regione Altro
      phone: Telefono Principale | Telefono
      phone.assistant: Telefono dell'assistente
      phone.fax.work: Fax di Lavoro
      phone.fax.home: Fax di casa
      phone.fax.other: Fax Altro
      phone.fax: Numero fax
      phone.work: Telefono di Lavoro | Telefono di Lavoro 2 | Telefono lavoro
      phone.home: Telefono di casa | Telefono di casa 2
      phone.mobile: Telefono Mobile | Numero cellulare | Cellulare di Casa | Cellulare di lavoro | Cellulare
      phone.car: Telefono dell'Auto
      phone.other: Phone Altro
      phone.pager: Numero cercapersone | Numero Pager
      email: Indirizzo E-mail | Email principale
      email.2: Indirizzo E-mail 2 | Email secondaria
      email.3: Indirizzo E-mail 3
      birthday: Compleanno | Data di Nascita
      birthday.day: Giorno di nascita
      birthday.month: Mese di nascita
      birthday.year: Anno di nascita
      anniversary: Anniversario
      gender: Genere
      categories: Categorie
      photo: Foto
      url: Pagina Web | Pagina web 1
      url.2: Pagina web 2
      related.spouse: Coniuge
      related.manager: Nome del Responsabile
      related.assistant: Nome dell'assistente
      """,
    everyday: """
      org.name: Azienda | Ditta
      phone.mobile: Cellulare
      phone: Telefono
      address.street: Indirizzo | Via
      address.city: Città
      address.postal: CAP
      address.region: Provincia
      address.country: Paese | Nazione
      org.title: Qualifica | Ruolo
      birthday: Data di nascita
      email: Posta elettronica
      """)
}
