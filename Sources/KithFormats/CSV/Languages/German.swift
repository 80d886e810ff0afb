extension CSVLanguage {
  /// Outlook 2003 to 2016 and Thunderbird; `Bundesland/Kanton` stands since 2007, Outlook of Switzerland writes `Strasse`.
  static let german = CSVLanguage(
    code: "de",
    outlook: [["E-Mail-Adresse", "Straße geschäftlich"], ["E-Mail-Adresse", "E-Mail-Typ"]],
    thunderbird: [["Anzeigename", "Primäre E-Mail-Adresse"]],
    thunderbirdHeadings: ["geburtstag": "birthday.day"],
    lines: """
      name.full: Anzeigename
      name.prefix: Anrede
      name.given: Vorname
      name.middle: Weitere Vornamen
      name.family: Nachname
      name.nickname: Spitzname
      name.initials: Initialen
      org.name: Firma | Unternehmen
      org.department: Abteilung
      org.title: Arbeitstitel
      org.role: Beruf
      org.location: Büro
      org.yomi: Firma Yomi
      address.work.street: Straße geschäftlich | Strasse geschäftlich | Dienstlich: Adresse
      address.work.street2: Straße geschäftlich 2 | Strasse geschäftlich 2 | Dienstlich: Adresse 2
      address.work.street3: Straße geschäftlich 3 | Strasse geschäftlich 3
      address.work.city: Ort geschäftlich | Dienstlich: Ort
      address.work.region: Region geschäftlich | Bundesland/Kanton geschäftlich | Dienstlich: Bundesland
      address.work.postal: Postleitzahl geschäftlich | Dienstlich: PLZ
      address.work.country: Land/Region geschäftlich | Land geschäftlich | Dienstlich: Land
      address.work.pobox: Postfach geschäftlich
      address.home.street: Straße privat | Strasse privat | Privat: Adresse
      address.home.street2: Straße privat 2 | Strasse privat 2 | Privat: Adresse 2
      address.home.street3: Straße privat 3 | Strasse privat 3
      address.home.city: Ort privat | Privat: Ort
      address.home.region: Region privat | Bundesland/Kanton privat | Privat: Bundesland
      address.home.postal: Postleitzahl privat | Privat: PLZ
      address.home.country: Land/Region privat | Land privat | Privat: Land
      address.home.pobox: Postfach privat
      address.other.street: Weitere Straße | Weitere Strasse
      address.other.street2: Weitere Straße 2
      address.other.street3: Weitere Straße 3
      address.other.city: Weiterer Ort
      address.other.region: Weitere Region | Weiteres/r Bundesland/Kanton
      address.other.postal: Weitere Postleitzahl
      address.other.country: Weiteres/e Land/Region | Weiteres Land
      address.other.pobox: Weiteres Postfach
      phone: Haupttelefon | Telefon
      phone.assistant: Telefon Assistent
      phone.fax.work: Fax geschäftlich
      phone.fax.home: Fax privat
      phone.fax.other: Weiteres Fax
      phone.fax: Fax-Nummer
      phone.work: Telefon geschäftlich | Telefon geschäftlich 2 | Tel. dienstlich
      phone.home: Telefon privat | Telefon (privat) | Telefon privat 2 | Telefon (privat 2) | Tel. privat
      phone.mobile: Mobiltelefon | Mobil-Tel.-Nr. | Mobiltelefon 2
      phone.other: Rückmeldung | Weiteres Telefon | Funkruf
      phone.car: Autotelefon
      phone.company: Telefon Firma
      phone.tty: Telefon für Hörbehinderte
      phone.pager: Pager-Nummer
      email: E-Mail-Adresse | Primäre E-Mail-Adresse
      email.2: E-Mail 2: Adresse | Sekundäre E-Mail-Adresse
      email.3: E-Mail 3: Adresse
      meta.emailType: E-Mail-Typ
      meta.emailType.2: E-Mail 2: Typ
      meta.emailType.3: E-Mail 3: Typ
      meta.emailName: E-Mail: Angezeigter Name
      meta.emailName.2: E-Mail 2: Angezeigter Name
      meta.emailName.3: E-Mail 3: Angezeigter Name
      birthday: Geburtstag
      birthday.month: Geburtsmonat
      birthday.year: Geburtsjahr
      anniversary: Jahrestag
      gender: Geschlecht
      categories: Kategorien
      keywords: Stichwörter
      note: Notizen
      language: Sprache
      url: Webseite | Webseite 1
      url.2: Webseite 2
      related.spouse: Partner
      related.child: Kinder
      related.manager: Name des/der Vorgesetzten
      related.assistant: Name Assistent | Assistent(in)
      related.referredBy: Empfohlen von
      account: Konto
      custom.1: Benutzer 1 | Benutzerdef. 1
      custom.2: Benutzer 2 | Benutzerdef. 2
      custom.3: Benutzer 3 | Benutzerdef. 3
      custom.4: Benutzer 4 | Benutzerdef. 4
      linkedin.connectedOn: Verbunden am
      """,
    everyday: """
      phone.mobile: Handy | Handynummer | Mobil | Mobilnummer
      phone: Telefonnummer
      address.street: Straße | Strasse | Straße und Hausnummer | Anschrift
      address.postal: PLZ | Postleitzahl
      address.city: Ort | Stadt | Wohnort
      address.region: Bundesland
      address.country: Land
      birthday: Geburtsdatum
      note: Bemerkung | Bemerkungen
      email: E-Mail 1 | Mail | Mailadresse
      """)
}
