extension CSVLanguage {
  /// Outlook.
  static let dutch = CSVLanguage(
    code: "nl", outlook: [["E-mailadres", "Werkadres, straat"]],
    lines: """
      name.full: Weergavenaam
      name.prefix: Titel
      name.given: Voornaam
      name.middle: Middelste naam
      name.family: Achternaam
      name.suffix: Achtervoegsel
      name.initials: Initialen
      org.name: Bedrijf
      org.department: Afdeling
      org.title: Functie
      org.role: Beroep
      org.location: Kantoorlocatie
      address.work.street: Werkadres, straat
      address.work.street2: Werkadres 2, straat | Werkadres, straat 2
      address.work.street3: Werkadres 3, straat | Werkadres, straat 3
      address.work.city: Werkadres, plaats
      address.work.region: Werkadres, provincie
      address.work.postal: Werkadres, postcode
      address.work.country: Land/regio (werk)
      address.work.pobox: Werkadres, postbusnummer
      address.home.street: Huisadres, straat
      address.home.street2: Huisadres, straat 2
      address.home.street3: Huisadres, straat 3
      address.home.city: Huisadres, plaats
      address.home.region: Huisadres, provincie
      address.home.postal: Huisadres, postcode
      address.home.country: Land/regio (thuis)
      address.home.pobox: Huisadres, postbusnummer
      address.other.street: Ander adres, straat
      address.other.street2: Ander adres, straat 2
      address.other.street3: Ander adres, straat 3
      address.other.city: Ander adres, plaats
      address.other.region: Ander adres, provincie
      address.other.postal: Ander adres, postcode
      address.other.country: Land/regio (anders)
      address.other.pobox: Ander adres, postbusnummer
      phone: Hoofdtelefoon | Telefoon
      phone.assistant: Telefoon assistent
      phone.fax.work: Fax op werk
      phone.fax.home: Fax thuis
      phone.fax.other: Andere fax
      phone.work: Telefoon op werk | Telefoon op werk 2
      phone.home: Telefoon thuis | Telefoon thuis 2
      phone.mobile: Mobiele telefoon
      phone.company: Hoofdtelefoon bedrijf
      phone.car: Autotelefoon
      phone.other: Andere telefoon
      phone.callback: Terugbellen
      phone.radio: Radiotelefoon
      phone.tty: Teksttelefoon
      email: E-mailadres
      email.2: E-mailadres 2
      email.3: E-mailadres 3
      meta.emailType: E-mailtype
      meta.emailType.2: E-mailtype 2
      meta.emailType.3: E-mailtype 3
      meta.emailName: Weergavenaam voor e-mail
      meta.emailName.2: E-mail, weergegeven naam 2
      meta.emailName.3: E-mail, weergegeven naam 3
      birthday: Verjaardag
      gender: Geslacht
      categories: Categorieën
      note: Notities
      related.spouse: Partner
      related.child: Kinderen
      related.manager: Naam manager
      related.assistant: Naam assistent
      custom.1: Gebruiker 1
      custom.2: Gebruiker 2
      custom.3: Gebruiker 3
      custom.4: Gebruiker 4
      """,
    everyday: """
      phone.mobile: Mobiel | Mobiel nummer
      phone: Telefoon | Telefoonnummer
      address.street: Straat | Adres
      address.city: Plaats | Woonplaats
      address.postal: Postcode
      address.country: Land
      birthday: Geboortedatum
      note: Opmerkingen
      email: E-mailadres
      """)
}
