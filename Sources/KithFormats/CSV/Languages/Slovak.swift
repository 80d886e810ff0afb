extension CSVLanguage {
  /// Outlook and Thunderbird.
  static let slovak = CSVLanguage(
    code: "sk", outlook: [["E-mailová adresa", "Ulica (práca)"]],
    thunderbird: [["Zobrazované meno", "E-mailová adresa"]],
    lines: """
      name.full: Zobrazované meno
      name.prefix: Titul
      name.given: Krstné meno
      name.middle: Ďalšie meno
      name.family: Priezvisko
      name.suffix: Prípona
      name.nickname: Prezývka
      org.name: Spoločnosť | Organizácia
      org.department: Oddelenie
      org.title: Funkcia
      address.work.street: Ulica (práca) | Pracovná adresa
      address.work.city: Mesto (práca)
      address.work.region: Okres (práca)
      address.work.postal: PSČ (práca) | PSČ zamestnania
      address.work.country: Krajina/oblasť (práca) | Štát zamestnania
      address.home.street: Ulica (domov) | Adresa domov
      address.home.city: Mesto (domov)
      address.home.region: Okres (domov)
      address.home.postal: PSČ (domov) | PSČ domov
      address.home.country: Krajina/oblasť (domov) | Štát domov
      address.other.street: Iná ulica
      address.other.city: Iné mesto
      address.other.postal: Iné PSČ
      address.other.country: Krajina/oblasť (iné)
      phone: Primárny telefón
      phone.assistant: Telefón asistenta
      phone.fax.work: Fax do práce
      phone.fax.home: Fax domov
      phone.fax.other: Iný fax
      phone.work: Telefón do práce | Telefón do práce 2 | Telefón do zamestnania
      phone.home: Telefón domov | Telefón domov 2
      phone.mobile: Mobilný telefón | Mobil
      phone.car: Autotelefón
      phone.other: Iný telefón
      email: E-mailová adresa
      email.2: Ďalšia e-mailová adresa
      birthday: Narodeniny
      birthday.day: Deň narodenia
      birthday.month: Mesiac narodenia
      birthday.year: Rok narodenia
      anniversary: Výročie
      gender: Pohlavie
      categories: Kategórie
      note: Poznámky
      url: Webová stránka | Webová stránka 1
      url.2: Webová stránka 2
      related.spouse: Manžel(ka)
      related.manager: Meno manažéra
      related.assistant: Meno asistenta
      """)
}
